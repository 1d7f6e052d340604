package org.entente.event;

import java.util.Locale;

/** What an event did to a dyad. */
public enum Side {
    /** It drew the two together. */
    FOR,
    /** It drove them apart. */
    AGAINST,
    /** It is between other parties, or one of the two with a third. */
    OTHER;

    /** As files write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
