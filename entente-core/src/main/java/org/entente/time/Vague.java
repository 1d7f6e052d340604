package org.entente.time;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.entente.time.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Distances that words leave open. "A few days later" runs from the second to the ninth day, both ends approximate: what
 * is said is more than one and less than the next larger way of counting.
 */
final class Vague {
    private static final int FEWEST = 2;

    private Vague() {}

    /** A few units after (1) or before (-1) a moment; null where it is too coarse for the unit. */
    static @Nullable Resolved counted(Moment from, ChronoUnit unit, int sign, String anchor) {
        Moment near = step(from, unit, sign * FEWEST);
        Moment far = step(from, unit, sign * most(unit));
        Edtf one = near == null ? null : near.toEdtf();
        Edtf other = far == null ? null : far.toEdtf();
        if (near == null || one == null || other == null) {
            return null;
        }
        Edtf span = sign > 0 ? Edtf.interval(one, other) : Edtf.interval(other, one);
        return new Resolved(span.approximately(), coarse(near, unit), anchor);
    }

    /** Where it leaves the narrative: nothing finer is counted from it than was said. */
    private static Moment coarse(Moment near, ChronoUnit unit) {
        return unit == ChronoUnit.DAYS
                ? new Moment(near.year(), near.month(), 0, 0)
                : unit == ChronoUnit.MONTHS ? Moment.ofYear(near.year()) : near;
    }

    private static int most(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> 7;
            case MONTHS -> 10;
            default -> 9;
        };
    }

    /** Weeks are counted to the month: "some weeks later" knows no day. */
    private static @Nullable Moment step(Moment from, ChronoUnit unit, int amount) {
        Moment there = from.plus(amount, unit);
        return there == null || unit != ChronoUnit.WEEKS ? there : Moment.of(YearMonth.of(there.year(), there.month()));
    }

    /** From a moment on, with no end given. */
    static @Nullable Resolved afterwards(Moment from, String anchor) {
        Edtf start = from.toEdtf();
        return start == null ? null : new Resolved(Edtf.after(start), from, anchor);
    }
}
