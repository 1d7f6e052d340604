package org.entente.coding;

import java.util.Set;

/** Tells questions, which assert nothing: "Could the war have been avoided?" */
final class Questions {
    private static final Set<String> OPENERS = Set.of(
            "why", "how", "what", "when", "where", "who", "whom", "whose", "which", "did", "does", "do", "could", "cd",
            "would", "wd", "should", "was", "were", "is", "are", "can", "had", "has", "have", "will", "might", "may",
            "must", "shall");
    /** What may stand before the word that asks. */
    private static final Set<String> BEFORE =
            Set.of("and", "but", "so", "or", "then", "to", "in", "for", "by", "with", "on");

    private Questions() {}

    /** Whether a sentence ends with a question mark and begins as a question does. */
    static boolean isOne(Graph graph) {
        int last = graph.size() - 1;
        while (last > 0 && Set.of("\"", "'", "”", "’", ")", "''").contains(graph.form(last))) last--;
        if (last < 0 || !graph.form(last).equals("?")) return false;
        for (int i = 0; i < last; i++) {
            boolean passed = BEFORE.contains(graph.form(i))
                    || !Character.isLetter(graph.form(i).charAt(0));
            if (!passed) return OPENERS.contains(graph.form(i));
        }
        return true;
    }
}
