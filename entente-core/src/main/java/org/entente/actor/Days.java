package org.entente.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends inclusive.
 *
 * @param from first day, counted from 1970-01-01; {@link Integer#MIN_VALUE} where it is open
 * @param to last day; {@link Integer#MAX_VALUE} where it is open
 */
public record Days(int from, int to) {
    /** Open on both sides. */
    public static final Days ALWAYS = new Days(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final int YEAR = 365;
    private static final double DAYS_IN_YEAR = 365.2425;

    public Days {
        if (to < from) {
            throw new IllegalArgumentException("the last day comes before the first: " + from + " > " + to);
        }
    }

    /** As a record's own, which takes long to link where a program has just begun. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Days days && from == days.from && to == days.to;
    }

    @Override
    public int hashCode() {
        return 31 * from + to;
    }

    /** From the first possible day of one EDTF date to the last of another; an empty text is open. */
    public static Days of(String from, String to) {
        int first = from.isEmpty() ? Integer.MIN_VALUE : day(from, false);
        int last = to.isEmpty() ? Integer.MAX_VALUE : day(to, true);
        if (last < first) {
            throw new IllegalArgumentException("'" + to + "' is before '" + from + "'");
        }
        return new Days(first, last);
    }

    /** The days that one EDTF date covers; an empty text covers all. */
    public static Days of(String date) {
        return of(date, date);
    }

    public static Days of(LocalDate from, LocalDate to) {
        return new Days(clamp(from), clamp(to));
    }

    public static Days of(LocalDate day) {
        return of(day, day);
    }

    public boolean overlaps(Days other) {
        return from <= other.to && other.from <= to;
    }

    /** Years between this and the other, 0 where they overlap. */
    public double yearsTo(Days other) {
        if (overlaps(other)) {
            return 0;
        }
        long gap = from > other.to ? (long) from - other.to : (long) other.from - to;
        return gap / DAYS_IN_YEAR;
    }

    /** Of a stretch that is open on one side, the year beside its known end: "by 1887", "since 1921". */
    Days closed() {
        if (from == Integer.MIN_VALUE && to != Integer.MAX_VALUE) return new Days(to - YEAR, to);
        return to == Integer.MAX_VALUE && from != Integer.MIN_VALUE ? new Days(from, from + YEAR) : this;
    }

    /** The day before the first. */
    Days eve() {
        return from == Integer.MIN_VALUE ? this : new Days(from - 1, from - 1);
    }

    /** The length in days, open ends counted as very long. */
    long length() {
        return (long) to - from + 1;
    }

    /** The days that both cover; 0 where they do not overlap. */
    long shared(Days other) {
        return Math.max(0, (long) Math.min(to, other.to) - Math.max(from, other.from) + 1);
    }

    private static int clamp(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    private static int day(String text, boolean last) {
        int end = text.length();
        if (text.charAt(end - 1) == '~' || text.charAt(end - 1) == '?') {
            end--;
        }
        boolean shaped = (end == 4 || end == 7 || end == 10)
                && (end < 7 || text.charAt(4) == '-')
                && (end < 10 || text.charAt(7) == '-');
        int year = shaped ? number(text, 0, 4) : -1;
        int month = !shaped ? -1 : end > 4 ? number(text, 5, 7) : last ? 12 : 1;
        if (year < 0 || month < 1 || month > 12) {
            throw notADate(text);
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        int day = end > 7 ? number(text, 8, 10) : last ? length : 1;
        if (day < 1 || day > length) {
            throw notADate(text);
        }
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /** The digits from {@code from} to {@code to} as a number, -1 where one is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static IllegalArgumentException notADate(String text) {
        return new IllegalArgumentException("'" + text + "' is no date; write 1902, 1902-07 or 1902-07-12");
    }
}
