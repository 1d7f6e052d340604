package org.entente.lexicon;

/** A data file says something that cannot be meant. The message says where, what was found, and what would do. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param place {@code file:line} */
    public LexiconException(String place, String message) {
        super(place + ": " + message);
    }
}
