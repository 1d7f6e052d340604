package org.entente.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Block;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The years that a heading gives to the notes under it: under "1911-17" the note "Feb 13" is of February 1913, and no
 * 13th of February.
 *
 * @param from the first year
 * @param to the last, less than a century later
 */
record NoteYears(int from, int to) {
    /** Looks at the first figure before the edge of the word: that is dear, and most characters are no figure. */
    private static final Pattern YEARS =
            Pattern.compile("(?=[12])\\b(1[0-9]{3}|20[0-9]{2})(?:\\s*[-\u2013/]\\s*([0-9]{4}|[0-9]{2}))?\\b");

    /** "Dec 37:", "1905:", "7 July 41 -", "1931-2:" */
    private static final Pattern OPENING = Pattern.compile("(?:[0-9]{1,2} )?"
            + "(?:\\p{Alpha}{3,9}\\.?(?: ?[-\u2013/] ?\\p{Alpha}{3,9}\\.?)? )?"
            + "(?:[0-9]{2})?[0-9]{2}(?:[-\u2013/][0-9]{1,4})?(?: ?:| [-\u2013\u2014] )");

    private static final int CENTURY = 100;

    /** The years that the words state, or null where they state none or too many. */
    static @Nullable NoteYears in(String heading) {
        Matcher matcher = YEARS.matcher(heading);
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        while (matcher.find()) {
            int start = Integer.parseInt(matcher.group(1));
            first = Math.min(first, start);
            last = Math.max(last, matcher.group(2) == null ? start : end(start, matcher.group(2)));
        }
        return first <= last && last - first < CENTURY ? new NoteYears(first, last) : null;
    }

    private static int end(int start, String end) {
        if (end.length() == 4) return Integer.parseInt(end);
        int year = start / CENTURY * CENTURY + Integer.parseInt(end);
        return year < start ? year + CENTURY : year;
    }

    /** Whether a block is written as notes are: a point, a line without a full stop at its end, or one that opens with its date. */
    static boolean isNote(Block block, String text) {
        return block.kind() == Block.Kind.BULLET
                || (block.kind() == Block.Kind.PARAGRAPH
                        && (text.charAt(block.span().end() - 1) != '.' || opensWithDate(block, text)));
    }

    private static boolean opensWithDate(Block block, String text) {
        Span span = block.span();
        return OPENING.matcher(text).region(span.start(), span.end()).lookingAt();
    }

    /** The year of two digits within the span, or {@link Match#NONE}. */
    int year(int twoDigits) {
        int year = from / CENTURY * CENTURY + twoDigits;
        if (year < from) year += CENTURY;
        return year <= to ? year : Match.NONE;
    }
}
