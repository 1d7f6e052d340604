package org.entente.dossier;

import java.util.Locale;

/**
 * A sentence in which a text judges: who is to blame, who is excused, what would have been otherwise.
 *
 * @param of whom it judges, in the text's words; empty where it names nobody
 * @param passage the sentence
 */
public record Remark(Kind kind, String of, Passage passage) {
    /** What it says. */
    public enum Kind {
        BLAME,
        EXCUSE,
        COUNTERFACTUAL;

        /** As files write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
