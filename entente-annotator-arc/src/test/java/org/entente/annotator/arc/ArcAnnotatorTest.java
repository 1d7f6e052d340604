package org.entente.annotator.arc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.entente.language.Annotator;
import org.entente.testkit.AnnotatorContract;
import org.junit.jupiter.api.BeforeAll;

class ArcAnnotatorTest extends AnnotatorContract {
    private static final Optional<ArcAnnotator> ANNOTATOR = ArcAnnotator.find();

    @BeforeAll
    static void aModelIsThere() {
        assumeTrue(ANNOTATOR.isPresent(), "no annotator model; ./entente-train makes one");
    }

    @Override
    protected Annotator annotator() {
        return ANNOTATOR.orElseThrow();
    }
}
