package org.entente.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;

/**
 * Where a report names who told it: ", Palestinian officials said", "According to Belgrade radio,". Whoever is named
 * there only tells, and has no part in what is told. It is read off the words, since a parser runs such a clause into the
 * one before it.
 */
public final class Attribution {
    private static final String TELLS = "(?:said|says|reported|reports|told [^,;:]+?|added|disclosed|announced|quoted"
            + " [^,;:]+ as saying|have said|has said|have reported|has reported)";
    private static final String WHEN_AND_WHERE = "(?:\\s+(?:today|yesterday|here|earlier|late|later|in a statement"
            + "|(?:on\\s+)?\\w+day|from [\\p{Lu}][\\w-]+|(?:today|on \\w+day) from [\\p{Lu}][\\w-]+))*";
    /** The last clause of a sentence, with no comma in it: who, and a verb of telling, and not what was told by others. */
    private static final Pattern AFTER = Pattern.compile("(?:[,”\"]|(?<!\\p{L})'|'(?=\\s))\\s*([^,;:”\"]{3,110}?"
            + "(?<!\\b(?:was|were|be|been|is|are))\\s" + TELLS + WHEN_AND_WHERE
            + "|according to [^;:]{3,160}?)\\s*[.!]?[\"”'})\\]]*\\s*$");

    private static final Pattern BEFORE = Pattern.compile("^[\"“'{(\\[]*(According to [^,;:]{3,120}),");

    private Attribution() {}

    /**
     * The clause that names who told a sentence.
     *
     * @param text a source's text
     * @param sentence where one sentence stands in it
     * @return a span in {@code text}
     */
    public static Optional<Span> of(String text, Span sentence) {
        String words = sentence.of(text);
        Matcher after = AFTER.matcher(words);
        if (after.find()) return Optional.of(within(sentence, after));
        Matcher before = BEFORE.matcher(words);
        return before.find() ? Optional.of(within(sentence, before)) : Optional.empty();
    }

    /** The clause that names who told a sentence. */
    public static Optional<Span> of(Sentence sentence) {
        return of(sentence.source().text(), sentence.span());
    }

    private static Span within(Span sentence, Matcher found) {
        return new Span(sentence.start() + found.start(1), sentence.start() + found.end(1));
    }
}
