package org.entente.criticism;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;

/** A word of a text, levelled as {@link Chronicle#key} does, so that runs of words can be looked up as names. */
record LevelledWord(Span span, String key) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.][\\p{L}\\p{N}]+)*");

    /** The words of a stretch of text, in its order. */
    static List<LevelledWord> in(String text, Span within) {
        List<LevelledWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            words.add(new LevelledWord(new Span(matcher.start(), matcher.end()), Chronicle.key(matcher.group())));
        }
        return words;
    }

    /** So many words from here on as one levelled name. */
    static String phrase(List<LevelledWord> words, int from, int length) {
        if (length == 1) return words.get(from).key();
        StringBuilder phrase = new StringBuilder(words.get(from).key());
        for (int i = 1; i < length; i++)
            phrase.append(' ').append(words.get(from + i).key());
        return phrase.toString();
    }

    /** What so many words from here on cover. */
    static Span span(List<LevelledWord> words, int from, int length) {
        return words.get(from).span().union(words.get(from + length - 1).span());
    }
}
