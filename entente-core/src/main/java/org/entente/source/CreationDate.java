package org.entente.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a page says that it was made on.
 *
 * @param day the day
 * @param note that another day could be meant, or null where the page is plain about it
 */
record CreationDate(LocalDate day, @Nullable String note) {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(\\p{L}{3,9})\\.?,?\\s+(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    /** Two figures up to this are of this century, as POSIX has it. */
    private static final int LAST_OF_THIS_CENTURY = 68;

    /** The first date in {@code text}; {@code order} decides where figures leave it open, day-month-year by default. */
    static Optional<CreationDate> read(String text, @Nullable DateOrder order) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3)).map(CreationDate::plain);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find() && month(dayFirst.group(2)) > 0) {
            return day(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1))
                    .map(CreationDate::plain);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find() && month(monthFirst.group(1)) > 0) {
            return day(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2))
                    .map(CreationDate::plain);
        }
        Matcher figures = FIGURES.matcher(text);
        return figures.find() ? inFigures(figures, order) : Optional.empty();
    }

    private static Optional<CreationDate> inFigures(Matcher match, @Nullable DateOrder order) {
        Map<DateOrder, LocalDate> readings = new EnumMap<>(DateOrder.class);
        int one = number(match, 1);
        int two = number(match, 2);
        int three = number(match, 3);
        day(year(three), two, one).ifPresent(day -> readings.put(DateOrder.DMY, day));
        day(year(three), one, two).ifPresent(day -> readings.put(DateOrder.MDY, day));
        if (match.group(3).length() == 2) {
            day(year(one), two, three).ifPresent(day -> readings.put(DateOrder.YMD, day));
        }
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        if (order != null && readings.containsKey(order)) {
            return Optional.of(plain(readings.get(order)));
        }
        Map.Entry<DateOrder, LocalDate> taken = readings.entrySet().iterator().next();
        TreeSet<LocalDate> others = new TreeSet<>(readings.values());
        others.remove(taken.getValue());
        if (others.isEmpty()) {
            return Optional.of(plain(taken.getValue()));
        }
        String note = "'" + match.group() + "' may be " + taken.getValue() + " or "
                + String.join(" or ", others.stream().map(LocalDate::toString).toList()) + "; read as "
                + taken.getKey().label() + ", --date-order decides";
        return Optional.of(new CreationDate(taken.getValue(), note));
    }

    private static CreationDate plain(LocalDate day) {
        return new CreationDate(day, null);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(int figures) {
        return figures > 99 ? figures : figures <= LAST_OF_THIS_CENTURY ? 2000 + figures : 1900 + figures;
    }

    /** 1 to 12 for a month's name or its first three letters and more, 0 for another word. */
    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < CalendarWords.MONTHS.size(); i++) {
            if (CalendarWords.MONTHS.get(i).startsWith(lower) || lower.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
