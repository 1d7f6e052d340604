package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.time.Field.Slot;
import org.jspecify.annotations.Nullable;

/** Makes a value of what a rule has read, with the year walk for what the words leave out. */
final class Resolver {
    /**
     * A value and where it leaves the narrative.
     *
     * @param edtf the value
     * @param at the moment that a following date is counted from
     * @param anchor "stated", or what it was counted from
     */
    record Resolved(Edtf edtf, Moment at, String anchor) {}

    static final String STATED = "stated";

    private final YearWalk walk;
    private final Reckoning reckoning;

    Resolver(YearWalk walk) {
        this.walk = walk;
        this.reckoning = new Reckoning(walk);
    }

    /** The value of what was read, or null where it has none. */
    @Nullable
    Resolved resolve(Match match, Tense tense) {
        try {
            return switch (match.rule().reading()) {
                case NOTHING -> null;
                case DATE, NOTED -> calendar(match, tense);
                case CLOCK -> clock(match, tense);
                case SOUTHERN ->
                    single(new Moment(year(match, match.first()), 0, 0, match.get(Slot.SEASON) + 8), STATED);
                case HALF ->
                    single(new Moment(year(match, match.first()), 0, 0, Math.min(match.get(Slot.SUB), 2) + 39), STATED);
                case QUARTER -> single(new Moment(year(match, match.first()), 0, 0, match.get(Slot.SUB) + 32), STATED);
                case BOTH -> both(match, tense);
                case EVE -> feast(match, match.get(Slot.FEAST) / 100, match.get(Slot.FEAST) % 100 - 1);
                case FIRST_DAY -> edgeOfMonth(match, tense, false);
                case LAST_DAY -> edgeOfMonth(match, tense, true);
                case EASTER -> easter(match, 0);
                case EASTER_MONDAY -> easter(match, 1);
                case GOOD_FRIDAY -> easter(match, -2);
                case NEW_YEAR -> feast(match, 1, 1);
                case OLD_YEAR -> feast(match, 12, 31);
                case NEW_STYLE -> newStyle(match, tense);
                case OLD_STYLE -> oldStyle(match, tense);
                default -> reckoning.resolve(match, moment(match, match.first()), tense);
            };
        } catch (DateTimeException | ArithmeticException noSuchDate) {
            return null;
        }
    }

    private @Nullable Resolved calendar(Match match, Tense tense) {
        if (match.has(Slot.DECADE) || match.has(Slot.SHORT_DECADE) || match.has(Slot.CENTURY)) {
            return longSpan(match);
        }
        if (match.has(Slot.WEEKDAY) && !match.has(Slot.MONTH)) {
            return reckoning.weekday(match.get(Slot.WEEKDAY), tense);
        }
        Moment first = moment(match, match.first());
        boolean stated = first.hasYear();
        if (!stated
                && match.isRange()
                && first.month() > orZero(match.second()[Slot.MONTH.ordinal()])
                && match.second()[Slot.MONTH.ordinal()] != Match.NONE) {
            first = walk.placedBefore(first, moment(match, match.second()));
        } else if (!stated) {
            first = walk.placed(first, tense);
        }
        String anchor = stated ? STATED : walk.anchor();
        return isRange(match) ? range(match, first, anchor) : single(first, anchor);
    }

    /** A clock time on the day that its words name, or on the day where the narrative stands. */
    private @Nullable Resolved clock(Match match, Tense tense) {
        Resolved day;
        if (match.has(Slot.MONTH) || match.has(Slot.WEEKDAY)) {
            day = calendar(match, tense);
        } else {
            Moment here = match.has(Slot.DAY) ? walk.onDay(match.get(Slot.DAY), tense) : walk.here();
            day = here == null || !here.hasDay() ? null : single(here, walk.anchor());
        }
        return day == null ? null : ClockTime.of(match).on(day.at(), day.anchor());
    }

    private static boolean isRange(Match match) {
        return match.isRange()
                || match.has(Slot.YEAR) && match.has(Slot.SHORT_YEAR) && match.get(Slot.SEASON) != Moment.WINTER;
    }

    private Moment moment(Match match, int[] slots) {
        int year = year(match, slots);
        int feast = slots[Slot.FEAST.ordinal()];
        if (feast != Match.NONE) {
            return new Moment(year, feast / 100, feast % 100, 0);
        }
        int month = orZero(slots[Slot.MONTH.ordinal()]);
        int season = month == 0 ? orZero(slots[Slot.SEASON.ordinal()]) : 0;
        return new Moment(year, month, month == 0 ? 0 : orZero(slots[Slot.DAY.ordinal()]), season);
    }

    private int year(Match match, int[] slots) {
        int year = slots[Slot.YEAR.ordinal()];
        if (year == Match.NONE) {
            int shortYear = slots[Slot.SHORT_YEAR.ordinal()];
            return shortYear == Match.NONE ? Moment.UNKNOWN : century(shortYear) + shortYear;
        }
        return isBeforeChrist(match) ? 1 - year : year;
    }

    private static boolean isBeforeChrist(Match match) {
        return match.has(Slot.ERA) && match.get(Slot.ERA) < 0;
    }

    /** The century of a two-digit year: the one that brings it nearest to where the narrative stands. */
    private int century(int shortYear) {
        Moment here = walk.here();
        int near = here == null ? 1950 : here.year();
        int century = Math.floorDiv(near, 100) * 100;
        if (century + shortYear - near > 50) {
            return century - 100;
        }
        return near - century - shortYear > 50 ? century + 100 : century;
    }

    private static int orZero(int value) {
        return value == Match.NONE ? 0 : value;
    }

    private @Nullable Resolved range(Match match, Moment first, String anchor) {
        int[] given = match.second();
        Moment second = moment(match, given);
        int shortYear = match.has(Slot.YEAR) ? match.get(Slot.SHORT_YEAR) : Match.NONE;
        if (shortYear >= Match.ONE_DIGIT) {
            int full = Math.floorDiv(first.year(), 10) * 10 + shortYear - Match.ONE_DIGIT;
            second = second.in(full <= first.year() ? full + 10 : full);
        } else if (shortYear != Match.NONE) {
            int full = Math.floorDiv(first.year(), 100) * 100 + shortYear;
            if (full < first.year() && shortYear <= 12 && shortYear > 0 && first.month() == 0) {
                return single(new Moment(first.year(), shortYear, 0, 0), STATED);
            }
            second = second.in(full < first.year() ? full + 100 : full);
        }
        boolean finer = second.month() == 0 && second.season() == 0 && !second.hasYear();
        if (finer) {
            second = new Moment(first.year(), first.month(), orZero(given[Slot.DAY.ordinal()]), 0);
        } else if (!second.hasYear()) {
            second = second.in(first.year());
        }
        if (first.season() == Moment.WINTER && second.equals(Moment.ofYear(first.year() + 1))) {
            return single(first, anchor);
        }
        if (second.hasYear() && first.hasYear() && runsBackward(first, second)) {
            if (match.yearAtEnd()) {
                first = first.in(first.year() - 1);
            } else if (given[Slot.YEAR.ordinal()] == Match.NONE && shortYear == Match.NONE) {
                second = second.in(second.year() + 1);
            }
        }
        Edtf from = first.toEdtf();
        Edtf to = second.toEdtf();
        if (from == null || to == null || from.earliest().isAfter(to.latest())) {
            return null;
        }
        return new Resolved(
                Edtf.interval(from, to), second.month() != 0 && first.year() != second.year() ? second : first, anchor);
    }

    private static boolean runsBackward(Moment first, Moment second) {
        int from = first.monthOrSeason();
        int to = second.monthOrSeason();
        if (first.season() == Moment.WINTER && first.year() == second.year() && to != 0 && to < 12) {
            return true;
        }
        return first.year() == second.year() && to != 0 && (to < from || to == from && second.day() < first.day());
    }

    private @Nullable Resolved longSpan(Match match) {
        boolean bc = isBeforeChrist(match);
        Edtf first = longSpan(match.first(), bc);
        Edtf second = longSpan(match.second(), bc);
        if (first == null) {
            return null;
        }
        Edtf value = second == null || first.earliest().isAfter(second.latest())
                ? first
                : Edtf.interval(first.start().orElse(first), second.end().orElse(second));
        return new Resolved(value, Moment.ofYear(value.earliest().getYear()), STATED);
    }

    /** A decade or century; "the 1800s" are the century. */
    private @Nullable Edtf longSpan(int[] slots, boolean bc) {
        int century = slots[Slot.CENTURY.ordinal()];
        int decade = slots[Slot.DECADE.ordinal()];
        int shortDecade = slots[Slot.SHORT_DECADE.ordinal()];
        if (shortDecade != Match.NONE) {
            decade = century(shortDecade) + shortDecade;
        }
        if (century != Match.NONE) {
            return Edtf.ofCentury(bc ? 1 - century * 100 : (century - 1) * 100);
        }
        if (decade != Match.NONE && decade % 100 == 0 && !bc && decade >= 1000) {
            return Edtf.ofCentury(decade);
        }
        return decade == Match.NONE || !bc && decade < 1000 ? null : Edtf.ofDecade(bc ? 1 - decade : decade);
    }

    /** Two days that follow one another are an interval, two that do not are a set. */
    private @Nullable Resolved both(Match match, Tense tense) {
        Moment stated = moment(match, match.first());
        Moment first = walk.placed(stated, tense);
        Moment second = new Moment(first.year(), first.month(), match.second()[Slot.DAY.ordinal()], 0);
        LocalDate one = first.toDay();
        LocalDate other = second.toDay();
        if (one == null || other == null || !one.isBefore(other)) {
            return null;
        }
        Edtf value = one.plusDays(1).equals(other)
                ? Edtf.interval(Edtf.ofDay(one), Edtf.ofDay(other))
                : Edtf.parse("{" + one + "," + other + "}");
        return new Resolved(value, second, stated.hasYear() ? STATED : walk.anchor());
    }

    private @Nullable Resolved feast(Match match, int month, int day) {
        Moment stated = new Moment(year(match, match.first()), month, day, 0);
        return single(walk.placed(stated, Tense.PLAIN), stated.hasYear() ? STATED : walk.anchor());
    }

    private @Nullable Resolved edgeOfMonth(Match match, Tense tense, boolean last) {
        Moment stated = moment(match, match.first());
        Moment told = walk.told();
        // "the last day of the month"
        Moment month = match.has(Slot.MONTH) || told == null ? walk.placed(stated, tense) : told;
        if (!month.hasYear() || month.month() == 0) {
            return null;
        }
        int day = last ? YearMonth.of(month.year(), month.month()).lengthOfMonth() : 1;
        return single(new Moment(month.year(), month.month(), day, 0), stated.hasYear() ? STATED : walk.anchor());
    }

    private @Nullable Resolved easter(Match match, int daysAfter) {
        int stated = year(match, match.first());
        Moment here = walk.here();
        if (stated == Moment.UNKNOWN && here == null) {
            return null;
        }
        int year = stated != Moment.UNKNOWN || here == null ? stated : here.year();
        Moment day = Moment.of(Easter.of(year).plusDays(daysAfter));
        return single(day, stated != Moment.UNKNOWN ? STATED : walk.anchor());
    }

    private @Nullable Resolved newStyle(Match match, Tense tense) {
        Moment first = moment(match, match.first());
        int[] given = match.second();
        int day = given[Slot.DAY.ordinal()];
        int month = given[Slot.MONTH.ordinal()];
        if (day == Match.NONE) {
            return null;
        }
        Moment placed = walk.placed(first, tense);
        int newMonth = month == Match.NONE ? placed.month() : month;
        int year = placed.year();
        if (year != Moment.UNKNOWN && newMonth < placed.month()) {
            year++;
        }
        return single(new Moment(year, newMonth, day, 0), first.hasYear() ? STATED : walk.anchor());
    }

    private @Nullable Resolved oldStyle(Match match, Tense tense) {
        Moment first = moment(match, match.first());
        Moment placed = walk.placed(first, tense);
        if (!placed.hasYear() || !placed.hasDay()) {
            return null;
        }
        LocalDate day = JulianCalendar.toGregorian(placed.year(), placed.month(), placed.day());
        return single(Moment.of(day), "old style " + (first.hasYear() ? STATED : walk.anchor()));
    }

    static @Nullable Resolved single(Moment moment, String anchor) {
        Edtf value = moment.toEdtf();
        return value == null ? null : new Resolved(value, moment, anchor);
    }
}
