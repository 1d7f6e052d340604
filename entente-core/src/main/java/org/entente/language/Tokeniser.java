package org.entente.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

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

    /** The longer sign first: "w/o" is no "w/". */
    private static final Map<String, String> SLASHED = new TreeMap<>(Comparator.reverseOrder());

    static {
        SLASHED.put("w/o", "without");
        SLASHED.put("w/", "with");
        SLASHED.put("b/w", "between");
    }

    private static final Set<String> AUXILIARIES = Set.of(
            "to",
            "not",
            "will",
            "won't",
            "would",
            "wouldn't",
            "must",
            "may",
            "can",
            "can't",
            "doesn't",
            "didn't",
            "could");
    /** What follows a noun and not a verb. */
    private static final Set<String> NOUN_NEXT =
            Set.of("by", "of", "after", "for", "from", "in", "on", "to", "with", "and");

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
                int end = slashed(text, at, span.end());
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
        String full = SLASHED.containsKey(form) ? SLASHED.get(form) : inFull(text, form, end);
        return new Word(span, full == null ? form : full);
    }

    /** The word that a note-taker means. A title before a name, "Fr. Brown", is no "French". */
    private static @Nullable String inFull(String text, String form, int end) {
        String full = Abbreviations.inFull(form);
        if (full == null) return null;
        int next = end;
        while (next < text.length() && Letters.isSpace(text.charAt(next))) next++;
        boolean beforeName = next < text.length() && Letters.isUpper(text.charAt(next));
        if (beforeName && Abbreviations.isTitle(form)) return null;
        return full.indexOf('/') < 0 ? full : choice(full.split("/"), text, end - form.length(), next);
    }

    /** Of verb, noun and infinitive: "US recog. Cuba", "recog. by Truman", "won't recog. him". */
    private static String choice(String[] forms, String text, int start, int next) {
        int before = start - 1;
        while (before >= 0 && Letters.isSpace(text.charAt(before))) before--;
        int from = before;
        while (from >= 0 && !Letters.isSpace(text.charAt(from))) from--;
        String last = before < 0 ? "" : text.substring(from + 1, before + 1);
        if (AUXILIARIES.contains(last.toLowerCase(Locale.ROOT))) return forms[2];
        boolean afterName =
                !last.isEmpty() && Letters.isUpper(last.charAt(0)) && Letters.isLetter(last.charAt(last.length() - 1));
        boolean phrase =
                next >= text.length() || !Letters.isLetter(text.charAt(next)) || NOUN_NEXT.contains(word(text, next));
        return afterName && !phrase ? forms[0] : forms[1];
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Letters.isLetter(text.charAt(to))) to++;
        return text.substring(from, to);
    }

    /** Index after a preposition that notes write with a slash, "w/ France", or {@code at}. */
    private static int slashed(String text, int at, int limit) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return at;
        for (String sign : SLASHED.keySet()) {
            int end = at + sign.length();
            boolean apart = end >= limit || sign.endsWith("/") || Letters.isSpace(text.charAt(end));
            if (end <= limit && apart && text.startsWith(sign, at)) return end;
        }
        return at;
    }
}
