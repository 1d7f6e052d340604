package org.entente.annotator.arc;

import org.entente.language.Annotator;
import org.entente.language.AnnotatorProvider;

/** Lists {@link ArcAnnotator} as a service. */
public final class ArcProvider implements AnnotatorProvider {
    @Override
    public String name() {
        return "arc";
    }

    @Override
    public Annotator load() {
        return ArcAnnotator.load();
    }
}
