package org.entente.scores;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * First and last day of a date of the gold's part of EDTF (levels 0 and 1), for comparison. Kept apart from
 * {@link org.entente.time.Edtf}: a measure does not share the reading of what it measures.
 */
record GoldDate(LocalDate first, LocalDate last) {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX|\\dXXX|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** @throws IllegalArgumentException if the text is not of that part of EDTF */
    static GoldDate of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return single(text);
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        if (isOpen(left) && isOpen(right)) throw new IllegalArgumentException("an interval with no end given: " + text);
        LocalDate first = isOpen(left) ? EARLIEST : single(left).first;
        LocalDate last = isOpen(right) ? LATEST : single(right).last;
        if (first.isAfter(last)) throw new IllegalArgumentException("an interval that ends before it starts: " + text);
        return new GoldDate(first, last);
    }

    /** Whether both cover the same days; null agrees with null alone, a date beyond that part of EDTF with none. */
    static boolean equal(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return Objects.equals(one, other);
        Optional<GoldDate> date = tryOf(one);
        return date.isPresent() && date.equals(tryOf(other));
    }

    /** Whether both share a day; null agrees with null alone. */
    static boolean overlap(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return Objects.equals(one, other);
        return tryOf(one).flatMap(a -> tryOf(other).map(a::overlaps)).orElse(false);
    }

    private boolean overlaps(GoldDate other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    private static Optional<GoldDate> tryOf(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static GoldDate single(String text) {
        Matcher match = DATE.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException("not an EDTF level 1 date: '" + text + "'");
        String year = match.group(1);
        String month = match.group(2);
        String day = match.group(3);
        int low = Math.max(1, Integer.parseInt(year.replace('X', '0')));
        int high = Math.max(1, Integer.parseInt(year.replace('X', '9')));
        if (month == null || month.equals("XX")) {
            if (isNumber(day)) throw new IllegalArgumentException("a day in an unspecified month: '" + text + "'");
            return new GoldDate(LocalDate.of(low, 1, 1), LocalDate.of(high, 12, 31));
        }
        if (year.contains("X")) throw new IllegalArgumentException("a month in an unspecified year: '" + text + "'");
        int number = Integer.parseInt(month);
        if (number >= 21 && number <= 24 && day == null) return season(low, number);
        if (number < 1 || number > 12) throw new IllegalArgumentException("no such month: '" + text + "'");
        if (!isNumber(day)) return months(YearMonth.of(low, number), 1);
        LocalDate exact = LocalDate.of(low, number, Integer.parseInt(day));
        return new GoldDate(exact, exact);
    }

    private static boolean isNumber(@Nullable String part) {
        return part != null && !part.equals("XX");
    }

    /** Spring (21) begins in March; winter (24) is December and the two months after it. */
    private static GoldDate season(int year, int code) {
        return months(YearMonth.of(year, 3 * (code - 20)), 3);
    }

    private static GoldDate months(YearMonth first, int count) {
        return new GoldDate(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }
}
