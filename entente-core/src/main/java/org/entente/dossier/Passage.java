package org.entente.dossier;

import org.entente.source.Source;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of one source. */
public record Passage(Source source, Span span) {
    /** As a record's own, which takes long to link where a program has just begun. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passage passage && span.equals(passage.span) && source.equals(passage.source);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + span.hashCode();
    }

    /** Its words as they stand, line ends included. */
    public String text() {
        return span.of(source.text());
    }
}
