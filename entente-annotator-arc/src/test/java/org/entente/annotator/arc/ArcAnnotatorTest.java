package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Annotator;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.testkit.AnnotatorContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArcAnnotatorTest extends AnnotatorContract {
    private static final Optional<ArcAnnotator> ANNOTATOR = ArcAnnotator.find();

    /** What has been reached; the aim is 0.9. */
    private static final double FLOOR = 0.9;

    @BeforeAll
    static void aModelIsThere() {
        assumeTrue(ANNOTATOR.isPresent(), "no annotator model; ./entente-train makes one");
    }

    @Override
    protected Annotator annotator() {
        return ANNOTATOR.orElseThrow();
    }

    @Test
    void aCompoundOfNationsIsOneAdjective() {
        AnnotatedSentence parsed =
                annotator().annotate(HardSentences.sentence("The Anglo-Soviet agreement was denounced by Baldwin."));
        Token compound = parsed.tokens().get(1);
        assertThat(compound.form()).isEqualTo("Anglo-Soviet");
        assertThat(compound.upos()).isEqualTo(Upos.ADJ);
        assertThat(compound.head()).isEqualTo(2);
    }

    @Test
    void mainClausesOfHardSentencesAreFound() {
        HardSentences.Score score = HardSentences.score(annotator());
        assertThat(score.share()).as(String.join("\n", score.misses())).isGreaterThanOrEqualTo(FLOOR);
    }
}
