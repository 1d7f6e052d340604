package org.entente.event;

import java.util.Locale;

/** What qualifies an event: the four auxiliary modes of PLOVER 2.0, and {@code ALLEGED}. */
public enum Aux {
    /** The text says that it did not happen. */
    NEGATION,
    /** Planned or intended at its date. */
    FUTURE,
    /** Conditional or counterfactual. */
    HYPOTHETICAL,
    /** Background told from an earlier time than the passage. */
    HISTORICAL,
    /** Somebody says so. */
    ALLEGED;

    /** As files write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an event so qualified moves the relation's balance. */
    public boolean isRealised() {
        return this == HISTORICAL;
    }
}
