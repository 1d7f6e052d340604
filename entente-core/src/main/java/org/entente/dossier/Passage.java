package org.entente.dossier;

import org.entente.source.Source;
import org.entente.source.Span;

/** A stretch of one source. */
public record Passage(Source source, Span span) {
    /** Its words as they stand, line ends included. */
    public String text() {
        return span.of(source.text());
    }
}
