package org.entente.source;

import org.jspecify.annotations.Nullable;

/**
 * One block of a source: a heading, a paragraph, a bullet. Blocks do not overlap and stand in the order of the text.
 *
 * @param kind what it is
 * @param span its words, without bullet signs, heading marks or line ends
 * @param level nesting of a bullet or rank of a heading, from 1; 0 elsewhere
 * @param section the nearest heading above, or null where there is none
 */
public record Block(
        Kind kind, Span span, int level, @Nullable String section) {
    /** What a block is. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        BULLET,
        /** A line of a page's head: "Created by: …". */
        META,
        COMMENT
    }

    /** Whether it is prose that is read for events: titles, headings and meta lines are not. */
    public boolean isProse() {
        return kind == Kind.PARAGRAPH || kind == Kind.BULLET;
    }
}
