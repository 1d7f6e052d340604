package org.entente.readers;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.Span;

/** Builds a plain text block by block, and keeps where each block stands. */
final class PlainText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    /** Words of the block at hand; white space is folded to one space. */
    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                current.append(c);
            } else if (current.length() > 0 && current.charAt(current.length() - 1) != ' ') {
                current.append(' ');
            }
        }
    }

    /** Ends the block at hand, if it has words. */
    void close(Block.Kind kind, int level) {
        String words = current.toString().strip();
        current.setLength(0);
        if (words.isEmpty()) return;
        if (text.length() > 0) text.append(kind == Block.Kind.BULLET ? "\n" : "\n\n");
        int start = text.length();
        text.append(words);
        blocks.add(new Block(kind, new Span(start, text.length()), level, null));
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
