package org.entente.source;

import java.util.ArrayList;
import java.util.List;

/** Splits a plain text into paragraphs. */
final class Lines {
    private Lines() {}

    /** One paragraph a non-blank line, its span without surrounding white space. */
    static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int start = from;
            int end = to;
            while (start < end && isSpace(text.charAt(start))) start++;
            while (end > start && isSpace(text.charAt(end - 1))) end--;
            if (start < end) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end), 0, null));
            }
            from = to + 1;
        }
        return blocks;
    }

    /** Whether words end with a stop, or a comma or colon; what closes a quotation or bracket may follow it. */
    static boolean endASentence(String words) {
        int end = words.length();
        while (end > 0 && "\"'’”)]".indexOf(words.charAt(end - 1)) >= 0) end--;
        return end > 0 && ".!?;,:…".indexOf(words.charAt(end - 1)) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
