package org.entente.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
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

    private static final ChronoUnit[] UNITS = {
        ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS, ChronoUnit.DECADES, ChronoUnit.CENTURIES
    };

    private final YearWalk walk;

    Resolver(YearWalk walk) {
        this.walk = walk;
    }

    /** The value of what was read, or null where it has none. */
    @Nullable
    Resolved resolve(Match match, Tense tense) {
        try {
            return switch (match.rule().reading()) {
                case NOTHING -> null;
                case DATE -> calendar(match, tense);
                case HALF ->
                    single(new Moment(year(match, match.first()), 0, 0, Math.min(match.get(Slot.SUB), 2) + 39), STATED);
                case QUARTER -> single(new Moment(year(match, match.first()), 0, 0, match.get(Slot.SUB) + 32), STATED);
                case BOTH -> both(match, tense);
                case EVE -> feast(match, match.get(Slot.FEAST) / 100, match.get(Slot.FEAST) % 100 - 1);
                case NEW_YEAR -> feast(match, 1, 1);
                case OLD_YEAR -> feast(match, 12, 31);
                case NEW_STYLE -> newStyle(match, tense);
                case OLD_STYLE -> oldStyle(match, tense);
                case INSTANT, ULTIMO, PROXIMO -> ofLetter(match);
                case TODAY, YESTERDAY, TOMORROW -> ofReport(match);
                default -> relative(match);
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
            return weekday(match.get(Slot.WEEKDAY), tense);
        }
        if (match.has(Slot.CLOCK) && !match.has(Slot.MONTH)) {
            Moment here = walk.here();
            return here == null || !here.hasDay() ? null : single(here, walk.anchor());
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

    private @Nullable Edtf longSpan(int[] slots, boolean bc) {
        int century = slots[Slot.CENTURY.ordinal()];
        int decade = slots[Slot.DECADE.ordinal()];
        int shortDecade = slots[Slot.SHORT_DECADE.ordinal()];
        if (shortDecade != Match.NONE) {
            decade = century(shortDecade) + shortDecade;
        }
        if (century != Match.NONE) {
            return centuryOf(bc ? 1 - century * 100 : (century - 1) * 100);
        }
        return decade == Match.NONE || !bc && decade < 1000 ? null : decadeOf(bc ? 1 - decade : decade);
    }

    /** The century of a year; before Christ from 400 to 301, which no mask of digits gives. */
    private static Edtf centuryOf(int year) {
        if (year > 0) {
            return Edtf.ofCentury(year);
        }
        int last = Math.floorDiv(-year, 100) * 100;
        return Edtf.interval(Edtf.ofYear(-last - 99), Edtf.ofYear(-last));
    }

    /** The decade of a year; before Christ from 479 to 470, which no mask of digits gives. */
    private static Edtf decadeOf(int year) {
        if (year > 0) {
            return Edtf.ofDecade(year);
        }
        int last = (1 - year) / 10 * 10;
        return Edtf.interval(Edtf.ofYear(1 - last - 9), Edtf.ofYear(1 - last));
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

    private @Nullable Resolved ofLetter(Match match) {
        LocalDate written = walk.reportDay();
        Moment here = walk.here();
        if (written == null && (here == null || here.month() == 0)) {
            return null;
        }
        YearMonth month = written != null
                ? YearMonth.from(written)
                : YearMonth.of(here == null ? 0 : here.year(), here == null ? 1 : here.month());
        int shift =
                switch (match.rule().reading()) {
                    case ULTIMO -> -1;
                    case PROXIMO -> 1;
                    default -> 0;
                };
        Moment placed = Moment.of(month.plusMonths(shift));
        int day = match.has(Slot.DAY) ? match.get(Slot.DAY) : 0;
        return single(new Moment(placed.year(), placed.month(), day, 0), walk.anchor());
    }

    private @Nullable Resolved ofReport(Match match) {
        LocalDate written = walk.reportDay();
        if (written == null) {
            return null;
        }
        int shift =
                switch (match.rule().reading()) {
                    case YESTERDAY -> -1;
                    case TOMORROW -> 1;
                    default -> 0;
                };
        return single(Moment.of(written.plusDays(shift)), "written " + written);
    }

    /** In a report the last such day up to its own or the one foreseen, in a narrative the next after the day last told. */
    private @Nullable Resolved weekday(int number, Tense tense) {
        DayOfWeek weekday = DayOfWeek.of(number);
        LocalDate written = walk.reportDay();
        if (written != null) {
            return single(
                    Moment.of(written.with(
                            tense == Tense.FUTURE
                                    ? TemporalAdjusters.nextOrSame(weekday)
                                    : TemporalAdjusters.previousOrSame(weekday))),
                    "written " + written);
        }
        Moment here = walk.here();
        LocalDate day = here == null ? null : here.toDay();
        return day == null ? null : single(Moment.of(day.with(TemporalAdjusters.nextOrSame(weekday))), walk.anchor());
    }

    private @Nullable Resolved relative(Match match) {
        Rule.Reading reading = match.rule().reading();
        LocalDate written = walk.reportDay();
        boolean deictic =
                switch (reading) {
                    case THIS, LAST, COMING, AGO -> true;
                    default -> false;
                };
        Moment from = deictic && written != null ? Moment.of(written) : walk.told();
        if (from == null) {
            return null;
        }
        String anchor = deictic && written != null ? "written " + written : walk.toldAnchor();
        return switch (reading) {
            case SAME, THIS -> step(match, from, 0, anchor);
            case NEXT, COMING -> step(match, from, 1, anchor);
            case PREVIOUS, LAST -> step(match, from, -1, anchor);
            case LATER -> counted(match, from, 1, anchor);
            case EARLIER, AGO -> counted(match, from, -1, anchor);
            case DAY_OF_MONTH ->
                from.month() == 0
                        ? null
                        : single(new Moment(from.year(), from.month(), match.get(Slot.DAY), 0), anchor);
            default -> null;
        };
    }

    private static final int FORTNIGHT = 7;

    private static ChronoUnit unit(Match match) {
        if (match.has(Slot.UNIT) && match.get(Slot.UNIT) == FORTNIGHT) {
            return ChronoUnit.WEEKS;
        }
        return match.has(Slot.UNIT) ? UNITS[match.get(Slot.UNIT) - 1] : ChronoUnit.DAYS;
    }

    private @Nullable Resolved counted(Match match, Moment from, int sign, String anchor) {
        int times = match.has(Slot.UNIT) && match.get(Slot.UNIT) == FORTNIGHT ? 2 : 1;
        int amount = times * (match.has(Slot.N) ? match.get(Slot.N) : 1);
        ChronoUnit unit = unit(match);
        if (unit == ChronoUnit.DECADES && amount > 1) {
            return new Resolved(decadeOf(from.year() + sign * 10 * amount), from, anchor);
        }
        Moment there = from.plus(sign * amount, unit);
        return there == null ? null : single(there, anchor);
    }

    /** The unit, month, season or weekday at, before or after where the narrative stands. */
    private @Nullable Resolved step(Match match, Moment from, int sign, String anchor) {
        if (match.has(Slot.MONTH) || match.has(Slot.SEASON)) {
            Moment named = moment(match, match.first());
            return single(match.has(Slot.UNIT) ? named.in(from.year() + sign) : nearby(named, from, sign), anchor);
        }
        if (match.has(Slot.WEEKDAY)) {
            return weekdayStep(DayOfWeek.of(match.get(Slot.WEEKDAY)), from, sign, anchor);
        }
        ChronoUnit unit = unit(match);
        return switch (unit) {
            case DAYS ->
                from.hasDay() || sign == 0 ? singleOrNull(sign == 0 ? from : from.plus(sign, unit), anchor) : null;
            case WEEKS -> week(from, sign, anchor);
            case MONTHS -> from.month() == 0 ? null : singleOrNull(from.plus(sign, unit), anchor);
            case DECADES -> new Resolved(decadeOf(from.year() + 10 * sign), from, anchor);
            case CENTURIES -> new Resolved(centuryOf(from.year() + 100 * sign), from, anchor);
            default -> single(Moment.ofYear(from.year() + sign), anchor);
        };
    }

    private @Nullable Resolved weekdayStep(DayOfWeek weekday, Moment from, int sign, String anchor) {
        LocalDate day = from.toDay();
        if (day == null) {
            return null;
        }
        LocalDate there = day.with(
                sign > 0
                        ? TemporalAdjusters.next(weekday)
                        : sign < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.nextOrSame(weekday));
        return single(Moment.of(there), anchor);
    }

    private @Nullable Resolved week(Moment from, int sign, String anchor) {
        LocalDate day = from.toDay();
        if (day == null) {
            return null;
        }
        LocalDate monday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(sign);
        Edtf week = Edtf.interval(Edtf.ofDay(monday), Edtf.ofDay(monday.plusDays(6)));
        return new Resolved(week, Moment.of(monday), anchor);
    }

    /** The month or season of that name before, at or after a moment. */
    private static Moment nearby(Moment wanted, Moment from, int sign) {
        int there = from.monthOrSeason();
        int month = wanted.monthOrSeason();
        if (sign == 0) {
            boolean lastWinter = wanted.season() == Moment.WINTER && there > 0 && there <= 3;
            return wanted.in(lastWinter ? from.year() - 1 : from.year());
        }
        if (there == 0) {
            return wanted.in(from.year() + sign);
        }
        boolean ahead = month > there;
        return wanted.in(
                sign > 0 ? (ahead ? from.year() : from.year() + 1) : month < there ? from.year() : from.year() - 1);
    }

    private static @Nullable Resolved singleOrNull(@Nullable Moment moment, String anchor) {
        return moment == null ? null : single(moment, anchor);
    }

    private static @Nullable Resolved single(Moment moment, String anchor) {
        Edtf value = moment.toEdtf();
        return value == null ? null : new Resolved(value, moment, anchor);
    }
}
