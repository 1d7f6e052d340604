package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.time.Field.Slot;
import org.entente.time.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/** Dates that are counted from another: "two months later", "that autumn", "last Tuesday", "the 4th ult.". */
final class Reckoning {
    private static final int FORTNIGHT = 7;
    private static final ChronoUnit[] UNITS = {
        ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS, ChronoUnit.DECADES, ChronoUnit.CENTURIES
    };

    private final YearWalk walk;

    Reckoning(YearWalk walk) {
        this.walk = walk;
    }

    /**
     * The value of a rule that counts.
     *
     * @param named the month, day or season that its words name, if any
     */
    @Nullable
    Resolved resolve(Match match, Moment named, Tense tense) {
        return switch (match.rule().reading()) {
            case INSTANT, ULTIMO, PROXIMO -> ofLetter(match);
            case TODAY, YESTERDAY, TOMORROW -> ofReport(match);
            default -> relative(match, named, tense);
        };
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
        return Resolver.single(new Moment(placed.year(), placed.month(), day, 0), walk.anchor());
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
        return Resolver.single(Moment.of(written.plusDays(shift)), "written " + written);
    }

    /** In a report the last such day up to its own or the one foreseen, in a narrative the next after the day last told. */
    @Nullable
    Resolved weekday(int number, Tense tense) {
        DayOfWeek weekday = DayOfWeek.of(number);
        LocalDate written = walk.reportDay();
        if (written != null) {
            return Resolver.single(
                    Moment.of(written.with(
                            tense == Tense.FUTURE
                                    ? TemporalAdjusters.nextOrSame(weekday)
                                    : TemporalAdjusters.previousOrSame(weekday))),
                    "written " + written);
        }
        Moment here = walk.here();
        LocalDate day = here == null ? null : here.toDay();
        return day == null
                ? null
                : Resolver.single(Moment.of(day.with(TemporalAdjusters.nextOrSame(weekday))), walk.anchor());
    }

    private @Nullable Resolved relative(Match match, Moment named, Tense tense) {
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
            case SAME, THIS -> step(match, named, from, 0, anchor);
            case NEXT, COMING -> step(match, named, from, 1, anchor);
            case PREVIOUS, LAST -> step(match, named, from, -1, anchor);
            case LATER -> counted(match, from, 1, anchor);
            case EARLIER, AGO -> counted(match, from, -1, anchor);
            case THIS_YEAR -> Resolver.single(Moment.ofYear(from.year()), anchor);
            case DAY_OF_MONTH -> singleOrNull(walk.onDay(match.get(Slot.DAY), tense), anchor);
            case VAGUELY_LATER -> Vague.counted(from, unit(match), 1, anchor);
            case VAGUELY_EARLIER -> Vague.counted(from, unit(match), -1, anchor);
            case AFTERWARDS -> Vague.afterwards(from, anchor);
            case WITHIN -> within(match, from, anchor);
            default -> null;
        };
    }

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
            return new Resolved(Edtf.ofDecade(from.year() + sign * 10 * amount), from, anchor);
        }
        Moment there = from.plus(sign * amount, unit);
        return there == null ? null : Resolver.single(there, anchor);
    }

    /** "Within a fortnight": from the anchor to so long after it. */
    private @Nullable Resolved within(Match match, Moment from, String anchor) {
        Resolved end = counted(match, from, 1, anchor);
        Edtf start = from.toEdtf();
        return end == null || start == null || from.hasDay() && !end.at().hasDay()
                ? null
                : new Resolved(Edtf.interval(start, end.edtf()), from, anchor);
    }

    /** The unit, month, season or weekday at, before or after where the narrative stands. */
    private @Nullable Resolved step(Match match, Moment named, Moment from, int sign, String anchor) {
        if (match.has(Slot.MONTH) || match.has(Slot.SEASON)) {
            return Resolver.single(
                    match.has(Slot.UNIT) ? named.in(from.year() + sign) : nearby(named, from, sign), anchor);
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
            case DECADES -> new Resolved(Edtf.ofDecade(from.year() + 10 * sign), from, anchor);
            case CENTURIES -> new Resolved(Edtf.ofCentury(from.year() + 100 * sign), from, anchor);
            default -> Resolver.single(Moment.ofYear(from.year() + sign), anchor);
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
        return Resolver.single(Moment.of(there), anchor);
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
        return moment == null ? null : Resolver.single(moment, anchor);
    }
}
