package org.entente.criticism;

import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that mean an event of the chronicle.
 *
 * @param entry the event
 * @param span the words that name or describe it
 * @param sentence index of the sentence they stand in
 * @param how by name, or by what they say of it
 * @param sure whether no other event of the chronicle fits about as well
 * @param date the date that the text gives the event, or null
 */
public record ChronicleLink(
        ChronicleEntry entry,
        Span span,
        int sentence,
        How how,
        boolean sure,
        @Nullable TimeMention date) {
    /** What tied the words to the event. */
    public enum How {
        /** A name or spelling of it. */
        NAME,
        /** What they tell: parties, acts, day, place, persons. */
        DESCRIPTION
    }

    /** Whether the passage is in the very month in which the event began, whether or not the words say so themselves. */
    boolean isOfTheMonth(Examination text) {
        Edtf passage = text.dateOf(sentence, span);
        return passage != null && passage.precision().compareTo(Precision.MONTH) >= 0 && passage.overlaps(entry.from());
    }

    /** The same of a later sentence that goes on with it. */
    ChronicleLink goingOn(int later, Span words) {
        return new ChronicleLink(entry, words, later, how, sure, null);
    }

    /** The row of the chronicle, as findings cite it. */
    String evidence() {
        return "chronicle " + entry.id() + (sure ? "" : " (link unsure)");
    }
}
