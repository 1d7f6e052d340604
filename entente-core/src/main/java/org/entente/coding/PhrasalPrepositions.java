package org.entente.coding;

import java.util.Map;

/**
 * Prepositions of several words with a noun in the middle, "at the hands of", which a UD tree reads as a phrase within
 * a phrase. Each stands for the simple preposition that gives what follows "of" the same role.
 *
 * @see "Quirk et al., A Comprehensive Grammar of the English Language, 1985, 9.10–9.13"
 */
final class PhrasalPrepositions {
    /** The preposition and lemma of the noun in the middle, to the simple preposition. */
    private static final Map<String, String> SIMPLE = Map.ofEntries(
            Map.entry("at hand", "by"),
            Map.entry("on part", "by"),
            Map.entry("from side", "from"),
            Map.entry("to side", "to"),
            Map.entry("on side", "for"),
            Map.entry("on behalf", "for"),
            Map.entry("in favour", "for"),
            Map.entry("in favor", "for"),
            Map.entry("in support", "for"),
            Map.entry("to aid", "for"),
            Map.entry("to help", "for"),
            Map.entry("to assistance", "for"),
            Map.entry("to rescue", "for"),
            Map.entry("to defence", "for"),
            Map.entry("to relief", "for"),
            Map.entry("in defence", "for"),
            Map.entry("at expense", "against"),
            Map.entry("in teeth", "against"),
            Map.entry("in face", "against"),
            Map.entry("to detriment", "against"),
            Map.entry("to disadvantage", "against"),
            Map.entry("in company", "with"),
            Map.entry("in conjunction", "with"),
            Map.entry("into hand", "to"),
            Map.entry("in hand", "to"),
            Map.entry("into arm", "to"),
            Map.entry("at disposal", "to"),
            Map.entry("out of hand", "from"));

    private PhrasalPrepositions() {}

    /** The simple preposition for a noun under a preposition, or "" where the two are no such phrase. */
    static String simple(String preposition, String lemma) {
        return SIMPLE.getOrDefault(preposition + " " + lemma, "");
    }
}
