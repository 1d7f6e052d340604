package org.entente.event;

import java.util.Locale;

/** What a statement asserts. Only events and attitudes are coded as PLOVER. */
public enum Kind {
    EVENT,
    /** Wants, suspects, is wary of. */
    ATTITUDE,
    CAUSE,
    COUNTERFACTUAL,
    BLAME,
    STATISTIC,
    DEFINITION,
    JUDGEMENT;

    /** As files write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
