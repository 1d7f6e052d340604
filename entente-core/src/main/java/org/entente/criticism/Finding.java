package org.entente.criticism;

import org.entente.source.Source;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A likely slip, contradiction or gap.
 *
 * @param check id of the check that found it
 * @param span the words it is about
 * @param found what stands there
 * @param right what would be right, or null where that is not sure
 * @param why one sentence for the reader
 * @param evidence the row, event or passage that it rests on
 */
public record Finding(
        String check,
        Severity severity,
        Source source,
        Span span,
        String found,
        @Nullable String right,
        String why,
        String evidence) {
    /** By its place: a record's own takes long to link where a program has just begun. */
    @Override
    public int hashCode() {
        return 31 * check.hashCode() + span.hashCode();
    }
}
