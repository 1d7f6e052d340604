package org.entente.criticism;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** The text contradicts the record or itself. */
    ERROR,
    /** It probably does. */
    WARNING,
    /** Worth a look. */
    HINT;

    /** As files write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
