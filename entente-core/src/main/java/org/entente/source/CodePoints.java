package org.entente.source;

/**
 * Counts the code points of one text, going on from where it was last asked: spans in the order of the text cost one pass
 * together, where {@link Span#inCodePoints} starts anew for each.
 */
public final class CodePoints {
    private final String text;
    private int index;
    private int count;

    public CodePoints(String text) {
        this.text = text;
    }

    /** A span of the text in Unicode code points. */
    public Span of(Span span) {
        int start = at(span.start());
        return new Span(start, at(span.end()));
    }

    private int at(int wanted) {
        count += wanted >= index ? text.codePointCount(index, wanted) : -text.codePointCount(wanted, index);
        index = wanted;
        return count;
    }
}
