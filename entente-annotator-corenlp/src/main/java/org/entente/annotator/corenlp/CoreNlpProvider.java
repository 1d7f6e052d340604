package org.entente.annotator.corenlp;

import org.entente.language.Annotator;
import org.entente.language.AnnotatorProvider;

/** Lists {@link CoreNlpAnnotator} as a service. */
public final class CoreNlpProvider implements AnnotatorProvider {
    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public Annotator load() {
        return CoreNlpAnnotator.load();
    }
}
