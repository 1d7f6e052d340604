package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A point of a narrative, as fine as the text has it.
 *
 * @param year astronomical, or {@link #UNKNOWN}
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0; only with a month
 * @param season EDTF's code 21 to 24 or 29 to 41, or 0; only without a month
 */
record Moment(int year, int month, int day, int season) {
    static final int UNKNOWN = Integer.MIN_VALUE;
    static final int WINTER = 24;

    /** As a record's own, which takes long to link where a program has just begun. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment moment
                && year == moment.year
                && month == moment.month
                && day == moment.day
                && season == moment.season;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * year + month) + day) + season;
    }

    static Moment ofYear(int year) {
        return new Moment(year, 0, 0, 0);
    }

    static Moment of(LocalDate day) {
        return new Moment(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0);
    }

    static Moment of(YearMonth month) {
        return new Moment(month.getYear(), month.getMonthValue(), 0, 0);
    }

    /** The start of a value, as fine as the value is. */
    static Moment of(Edtf value) {
        LocalDate first = value.earliest();
        return switch (value.precision()) {
            case DAY, SECOND -> of(first);
            case MONTH -> of(YearMonth.from(first));
            case SUB_YEAR ->
                new Moment(
                        first.getYear(),
                        0,
                        0,
                        Integer.parseInt(value.toString().replaceFirst("^.*-(\\d\\d).*$", "$1")));
            case UNKNOWN_YEAR -> new Moment(UNKNOWN, first.getMonthValue(), 0, 0);
            default -> ofYear(first.getYear());
        };
    }

    Moment in(int newYear) {
        return new Moment(newYear, month, day, season);
    }

    boolean hasYear() {
        return year != UNKNOWN;
    }

    boolean hasDay() {
        return day != 0;
    }

    /** The month it falls in or begins with, or 0 where only the year is known. */
    int monthOrSeason() {
        return month != 0 ? month : season >= 21 && season <= WINTER ? 3 * (season - 20) : 0;
    }

    /** The day, where it is known and exists. */
    @Nullable
    LocalDate toDay() {
        try {
            return day == 0 || year == UNKNOWN ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** So many units on, as fine as the unit and this moment allow; null where this moment is too coarse for the unit. */
    @Nullable
    Moment plus(int amount, ChronoUnit unit) {
        return switch (unit) {
            case DAYS, WEEKS -> {
                LocalDate from = toDay();
                yield from == null ? null : of(from.plus(amount, unit));
            }
            case MONTHS -> month == 0 ? null : of(YearMonth.of(year, month).plusMonths(amount));
            default ->
                ofYear(year
                        + amount
                                * (int) (unit.getDuration().toDays()
                                        / ChronoUnit.YEARS.getDuration().toDays()));
        };
    }

    /** The EDTF value, or null where there is no such day. */
    @Nullable
    Edtf toEdtf() {
        if (year == UNKNOWN) {
            if (season != 0) {
                return null;
            }
            return Edtf.tryParse("XXXX" + two(month) + (day == 0 ? "" : two(day)))
                    .orElse(null);
        }
        if (season != 0) {
            return Edtf.ofSubYear(year, season);
        }
        if (month == 0) {
            return Edtf.ofYear(year);
        }
        if (day == 0) {
            return Edtf.ofMonth(YearMonth.of(year, month));
        }
        LocalDate known = toDay();
        return known == null ? null : Edtf.ofDay(known);
    }

    private static String two(int number) {
        return number < 10 ? "-0" + number : "-" + number;
    }
}
