package org.entente.language;

import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence before it is parsed.
 *
 * @param source the text it stands in
 * @param block the block it stands in
 * @param span its words, in the source's text, without the label
 * @param label the lead-in that was peeled off before it, as in "Arcos Affairs(1927):", or null
 */
public record Sentence(
        Source source, Block block, Span span, @Nullable Span label) {
    public String text() {
        return span.of(source.text());
    }
}
