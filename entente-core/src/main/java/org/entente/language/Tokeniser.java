package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Span;

/**
 * Splits a sentence into words after the conventions of Universal Dependencies for English, in one pass: clitics are
 * words, abbreviations keep their full stop, dates and numbers are one word. Hyphenated compounds stay whole unless
 * {@link Compounds#SPLIT} asks for the treebanks' way. Immutable.
 */
public final class Tokeniser {
    /** What is done with "Anglo-Soviet". */
    public enum Compounds {
        /** One word; {@link #parts} finds what it is made of. */
        WHOLE,
        /** Three words, as the treebanks have it, save after a prefix that is no word: "non-aggression". */
        SPLIT
    }

    private final Compounds compounds;

    public Tokeniser(Compounds compounds) {
        this.compounds = compounds;
    }

    /** The words of {@code text} within {@code span}, in order; their spans count in {@code text}. */
    public List<Word> words(String text, Span span) {
        List<Word> words = new ArrayList<>(span.length() / 5 + 2);
        WordScanner scanner = new WordScanner(text, span.end(), compounds);
        int at = span.start();
        while (at < span.end()) {
            if (Letters.isSpace(text.charAt(at))) {
                at++;
            } else {
                int end = NoteWords.slashed(text, at, span.end());
                if (end == at) end = scanner.end(at);
                emit(text, at, end, words);
                at = end;
            }
        }
        return words;
    }

    /**
     * The parts of a hyphenated compound, without the hyphens: "Anglo" and "Soviet".
     *
     * @return at least one span; a single one for a word without a hyphen
     */
    public static List<Span> parts(String text, Span word) {
        List<Span> parts = new ArrayList<>(3);
        int from = word.start();
        for (int i = word.start(); i <= word.end(); i++) {
            if (i == word.end() || Letters.isHyphen(text.charAt(i))) {
                if (i > from) parts.add(new Span(from, i));
                from = i + 1;
            }
        }
        return parts.isEmpty() ? List.of(word) : parts;
    }

    private static void emit(String text, int start, int end, List<Word> words) {
        int clitic = Clitics.start(text, start, end);
        if (clitic > start && clitic < end) {
            words.add(word(text, start, clitic));
            words.add(word(text, clitic, end));
        } else {
            words.add(word(text, start, end));
        }
    }

    private static Word word(String text, int start, int end) {
        Span span = new Span(start, end);
        for (int i = start; i < end; i++) {
            if (Letters.isSpace(text.charAt(i)) || text.charAt(i) == Letters.SOFT_HYPHEN) {
                String joined = Letters.joined(text, start, end);
                return new Word(span, joined.isEmpty() ? text.substring(start, end) : joined);
            }
        }
        String form = text.substring(start, end);
        String full = NoteWords.inFull(text, start, end);
        return new Word(span, full == null ? form : full);
    }
}
