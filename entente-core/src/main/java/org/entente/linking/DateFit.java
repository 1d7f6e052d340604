package org.entente.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** How well two dates may be of one act. */
enum DateFit {
    /** The same day, or days of one stretch no longer than a month. */
    SAME,
    /** They overlap, one of them no finer than a year. */
    WITHIN,
    /** One of the texts does not say when. */
    UNKNOWN,
    /** Told apart by as little as texts are wont to err: a few days, or months where one of them has only the year. */
    NEAR,
    /** Apart by days enough for two acts, or told to two years, one after the other. */
    DOUBTFUL,
    /** Different times. */
    APART;

    private static final long NEAR_DAYS = 3;
    private static final long DOUBTFUL_DAYS = 21;
    private static final long MONTH = 31;
    private static final long HALF_YEAR = 184;

    static DateFit of(@Nullable Edtf one, @Nullable Edtf other) {
        if (one == null || other == null || !one.isYearKnown() || !other.isYearKnown()) return UNKNOWN;
        if (one.overlaps(other)) {
            boolean fine = length(one) <= MONTH && length(other) <= MONTH;
            return fine ? SAME : WITHIN;
        }
        long gap = gap(one, other);
        boolean yearly = one.precision() == Precision.YEAR || other.precision() == Precision.YEAR;
        boolean bothYearly = yearly && one.precision() == other.precision();
        if (bothYearly) return gap <= NEAR_DAYS ? DOUBTFUL : APART;
        if (gap <= NEAR_DAYS || yearly && gap <= HALF_YEAR) return NEAR;
        return gap <= DOUBTFUL_DAYS ? DOUBTFUL : APART;
    }

    private static long length(Edtf date) {
        return date.isOpen() ? Long.MAX_VALUE : ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
    }

    /** Days from the end of the earlier to the start of the later; they do not overlap. */
    private static long gap(Edtf one, Edtf other) {
        boolean before = one.latest().isBefore(other.earliest());
        LocalDate end = before ? one.latest() : other.latest();
        LocalDate start = before ? other.earliest() : one.earliest();
        return ChronoUnit.DAYS.between(end, start);
    }
}
