package org.entente.time;

import java.time.LocalDate;
import org.entente.time.Field.Slot;
import org.entente.time.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * The hour that words name, as far as they say which: "5.30 in the morning" does, "11 o'clock" does not.
 *
 * @param hour 0 to 24, or {@link #UNKNOWN} where it may be of either half of the day
 * @param minute 0 to 59
 */
record ClockTime(int hour, int minute) {
    static final int UNKNOWN = -1;
    private static final int NIGHT = 6;
    private static final int NOON = 12;

    static ClockTime of(Match match) {
        int figures = match.has(Slot.CLOCK) ? match.get(Slot.CLOCK) : match.has(Slot.N) ? match.get(Slot.N) * 100 : 0;
        int minute = match.has(Slot.MINUTES) ? match.get(Slot.MINUTES) : figures % 100;
        int hour = figures / 100;
        if (!match.has(Slot.NOON)) {
            return new ClockTime(hour >= NOON ? hour : UNKNOWN, minute);
        }
        return new ClockTime(inHalf(hour, match.get(Slot.NOON)), minute);
    }

    private static int inHalf(int hour, int half) {
        if (hour > NOON) {
            return hour;
        }
        if (half == NIGHT) {
            return hour == NOON ? 0 : hour >= NIGHT ? hour + NOON : hour;
        }
        return hour == NOON ? half : hour + half;
    }

    /** The day with the hour where it is known, or else the day; null where no such day is known. */
    @Nullable
    Resolved on(Moment moment, String anchor) {
        LocalDate day = moment.toDay();
        if (day == null || hour == UNKNOWN || hour > 24 || hour == 24 && minute != 0) {
            return Resolver.single(moment, anchor);
        }
        return new Resolved(Edtf.ofTime(day, hour, minute), moment, anchor);
    }
}
