package org.entente.time;

import org.entente.source.Span;

/**
 * A date that a text gives.
 *
 * @param span the words read, in the source's text; prepositions stand outside
 * @param text those words
 * @param edtf what an act beside these words is dated: in "after 1935" the words are "1935" and the value {@code 1935/..}
 * @param relation what the words before it say
 * @param place where in the text's structure it stands
 * @param rule id of the grammar rule that read it
 * @param anchor how the year or day was found where the words do not give it: "stated", or what it was counted from
 * @param vague whether the words tell how far from another date, roughly, and name none: "a few days later"
 */
public record TimeMention(
        Span span, String text, Edtf edtf, Relation relation, Place place, String rule, String anchor, boolean vague) {
    /** The value of the words without those before them: of "after 1935" it is {@code 1935}. */
    public Edtf stated() {
        return edtf.isOpenEnd()
                ? edtf.start().orElse(edtf)
                : edtf.isOpenStart() ? edtf.end().orElse(edtf) : edtf;
    }

    /** The same, dated by the day alone where the words give a clock time. */
    public TimeMention byDay() {
        Edtf day = edtf.byDay();
        return day == edtf ? this : new TimeMention(span, text, day, relation, place, rule, anchor, vague);
    }

    /** What the words before a date say about the act beside it. */
    public enum Relation {
        /** In, on, at, or nothing. */
        ON,
        AFTER,
        BEFORE,
        SINCE,
        UNTIL,
        DURING,
        BY
    }

    /** Where a date stands. */
    public enum Place {
        RUNNING,
        /** In a title, a heading, or alone on its line. */
        HEADING,
        /** In a lead-in before a colon or dash, or at the head of an entry. */
        LABEL,
        PARENTHESIS,
        /** In the line that says where and when a report was written. */
        DATELINE
    }
}
