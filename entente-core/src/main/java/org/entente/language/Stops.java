package org.entente.language;

import java.util.Set;

/** Finds where sentences end. */
final class Stops {
    /** Words that open a sentence after an abbreviation that may have closed one. */
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "By",
            "It",
            "He",
            "She",
            "They",
            "We",
            "I",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "But",
            "And",
            "However",
            "When",
            "After",
            "Before",
            "If",
            "As",
            "For",
            "From",
            "His",
            "Her",
            "Their",
            "Its",
            "Although",
            "While",
            "Since",
            "Both",
            "No",
            "Nothing",
            "Under",
            "With",
            "To");

    private static final String CLOSERS = ")]}\"'\u201d\u2019\u00bb";
    private static final String OPENING = "([{\"'\u201c\u2018\u00ab";

    private static final int LONGEST_SHORTENED = 5;

    private final String text;
    private final int limit;
    private final boolean entry;
    private final boolean note;

    /**
     * @param entry whether it is a dated entry of a chronology, where a colon after a title ends a sentence too
     * @param note whether it is written as notes are, where a semicolon does
     */
    Stops(String text, int limit, boolean entry, boolean note) {
        this.note = note;
        this.text = text;
        this.limit = limit;
        this.entry = entry;
    }

    /** Index after the sentence that begins at {@code start}. */
    int next(int start) {
        for (int at = start; at < limit; at++) {
            switch (text.charAt(at)) {
                case '.', '!', '?', '\u2026' -> {
                    int end = afterStop(start, at);
                    if (end > 0) return end;
                }
                case ':' -> {
                    if (entry && Labels.isTitle(text, start, at)) return at + 1;
                }
                case '\n' -> {
                    if (isBlankLine(at)) return at;
                }
                case ';' -> {
                    if (note) return at + 1;
                }
                case '-', '=', '\u2192', '\u21d2' -> {
                    if (arrow(text, at, limit) > at && at > start) return at;
                }
                default -> {}
            }
        }
        return limit;
    }

    /** Index after an arrow, with which notes go on to the next act: "raid → relations broken off"; or {@code at}. */
    static int arrow(String text, int at, int limit) {
        if (at >= limit) return at;
        char c = text.charAt(at);
        if (c == '\u2192' || c == '\u21d2') return at + 1;
        int head = at;
        while (head < limit && (text.charAt(head) == '-' || text.charAt(head) == '=')) head++;
        return head > at && head < limit && text.charAt(head) == '>' ? head + 1 : at;
    }

    /** Index after the stop at {@code at} and what closes with it, or 0 where the sentence goes on. */
    private int afterStop(int start, int at) {
        int end = at + 1;
        while (end < limit && (isMark(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) end++;
        if (end >= limit) return end;
        boolean full =
                text.charAt(at) == '.' && (at == 0 || text.charAt(at - 1) != '.') && !isMark(text.charAt(at + 1));
        if (!Letters.isSpace(text.charAt(end))) return full && isMissingSpace(start, at, end) ? end : 0;
        int next = end;
        while (next < limit && Letters.isSpace(text.charAt(next))) next++;
        if (next >= limit) return end;
        int letter = next;
        while (letter < limit && OPENING.indexOf(text.charAt(letter)) >= 0) letter++;
        char opens = letter < limit ? text.charAt(letter) : ' ';
        if (Letters.isLower(opens)) return full && end == at + 1 && isPlainWord(start, at) ? end : 0;
        if (opens == ',' || opens == ';' || opens == ':' || opens == ')') return 0;
        return full && !endsAt(start, at, letter) ? 0 : end;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    /** Whether a full stop before a capital, a digit or a quotation ends the sentence. */
    private boolean endsAt(int start, int at, int next) {
        int from = wordStart(start, at);
        String word = text.substring(from, at);
        boolean opener = OPENERS.contains(word(next));
        if (word.length() == 1 && Letters.isUpper(word.charAt(0)))
            return word.equals("I") || opener && !isInitial(start, from);
        if (word.indexOf('.') > 0) return opener && Letters.isUpper(text.charAt(next));
        Abbreviations.Stop stop = Abbreviations.of(word);
        if (stop == null) return !isMarker(start, from, word) && !(note && isShortened(word));
        return switch (stop) {
            case NEVER -> false;
            case NUMBER -> !Letters.isDigit(text.charAt(next));
            case OPEN -> opener;
        };
    }

    /** "J. M. Keynes": an initial next to another or behind a name's beginning. */
    private boolean isInitial(int start, int from) {
        return from - 2 > start && text.charAt(from - 2) == '.';
    }

    /** The number of a paragraph, as in "3. The Soviet side", belongs to what follows. */
    private static boolean isMarker(int start, int from, String word) {
        return from == start && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    /** A word that notes break off: short, no word of the language, as in "Mex." and "cos.". */
    private static boolean isShortened(String word) {
        return word.length() <= LONGEST_SHORTENED
                && word.chars().allMatch(Character::isLetter)
                && !ShortWords.contains(word);
    }

    /** Notes go on without capitals: a real word before the stop ends the sentence all the same. */
    private boolean isPlainWord(int start, int at) {
        int from = wordStart(start, at);
        String word = text.substring(from, at);
        return word.length() > 2
                && !(note && isShortened(word))
                && word.indexOf('.') < 0
                && Letters.isLetter(word.charAt(word.length() - 1))
                && Abbreviations.of(word) == null;
    }

    /** "the treaty.The Soviets": a full stop between a small word and a capitalised one. */
    private boolean isMissingSpace(int start, int at, int end) {
        return end + 1 < limit
                && at - 3 > start
                && Letters.isUpper(text.charAt(end))
                && Letters.isLower(text.charAt(end + 1))
                && Letters.isLower(text.charAt(at - 1))
                && Letters.isLower(text.charAt(at - 2))
                && Letters.isLower(text.charAt(at - 3));
    }

    private int wordStart(int start, int at) {
        int from = at;
        while (from > start && !Letters.isSpace(text.charAt(from - 1)) && OPENING.indexOf(text.charAt(from - 1)) < 0)
            from--;
        return from;
    }

    private String word(int from) {
        int to = from;
        while (to < limit && Letters.isLetter(text.charAt(to))) to++;
        return text.substring(from, to);
    }

    private boolean isBlankLine(int at) {
        for (int i = at + 1; i < limit && Letters.isSpace(text.charAt(i)); i++) if (text.charAt(i) == '\n') return true;
        return false;
    }
}
