package org.entente.language;

import java.util.List;
import org.entente.source.Source;

/** A source with all its sentences parsed, in the order of the text. */
public record AnnotatedText(Source source, List<AnnotatedSentence> sentences) {
    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }
}
