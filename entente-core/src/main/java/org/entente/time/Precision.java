package org.entente.time;

import java.util.Locale;

/** How finely a date is given, from coarse to fine. */
public enum Precision {
    /** No digit of the year is known, as in {@code XXXX-12-25}. */
    UNKNOWN_YEAR,
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    /** A half, a third, a quarter or a season of a year. */
    SUB_YEAR,
    MONTH,
    DAY,
    SECOND;

    /** As files write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isCoarserThan(Precision other) {
        return compareTo(other) < 0;
    }
}
