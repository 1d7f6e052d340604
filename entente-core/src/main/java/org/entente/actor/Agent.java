package org.entente.actor;

import java.util.List;
import java.util.Locale;

/**
 * Nouns that act for the state that their context names.
 *
 * @param nouns singular, or plural where the rules do not make it
 * @param sector PLOVER sector, empty for the government
 */
public record Agent(List<String> nouns, String sector, Use use, Sort sort, String row) {
    /** What a noun needs to stand for a state. */
    public enum Use {
        /** With a definite article, its state may come from the context. */
        BARE,
        /** It needs a word that names the state. */
        WITH,
        /** It needs a word that names the state, and nothing refers back to it. */
        PLAIN;

        public static Use parse(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** What a noun means, for the pronoun that takes it up. */
    public enum Sort {
        PERSON,
        PEOPLE,
        BODY,
        THING;

        public static Sort parse(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
