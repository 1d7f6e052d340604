package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.actor.Dyad;
import org.entente.annotator.arc.ArcAnnotator;
import org.entente.criticism.Dismissals;
import org.entente.criticism.Finding;
import org.entente.dossier.Dossier;
import org.entente.dossier.TextReading;
import org.entente.source.PageForm;
import org.entente.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only several texts together give away; skipped where there is no parser's model. */
class SeveralTextsTest {
    private static final Dyad BRITAIN_AND_PERSIA = Dyad.of("GBR", "IRN");

    @BeforeEach
    void needsAModel() {
        assumeThat(ArcAnnotator.find()).isPresent();
    }

    private static Dossier dossier(String... texts) {
        List<TextReading> readings = IntStream.range(0, texts.length)
                .mapToObj(i -> {
                    Source source = PageForm.plain("text-" + i, texts[i], null).source();
                    return Engine.entente().read(source, BRITAIN_AND_PERSIA);
                })
                .toList();
        return Engine.entente().dossier(BRITAIN_AND_PERSIA, null, readings, List.of());
    }

    private static List<Finding> findings(String check, String... texts) {
        return dossier(texts).findings().stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }

    @Test
    void contradictingDatesAreShownWithBothSentences() {
        List<Finding> found = findings(
                "Contradiction",
                "Britain restored diplomatic relations with Iran in December 1953.",
                "Britain restored diplomatic relations with Iran in 1954.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).found()).contains("Britain restored diplomatic relations");
        assertThat(found.get(0).why()).contains("Britain restored diplomatic relations with Iran in December 1953.");
    }

    @Test
    void aCoarserDateIsNoContradiction() {
        assertThat(findings(
                        "Contradiction",
                        "Iran broke off relations with Britain on 22 October 1952.",
                        "Iran broke off relations with Britain in October 1952."))
                .isEmpty();
    }

    @Test
    void contradictingPlacesAreShown() {
        List<Finding> found = findings(
                "Contradiction",
                "Britain and Persia signed a treaty of peace at Paris in March 1857.",
                "In March 1857 Britain and Persia signed a treaty of peace at Vienna.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).why()).startsWith("the place is Vienna here and Paris in");
    }

    @Test
    void contradictingFiguresAreShown() {
        List<Finding> found = findings(
                "Contradiction",
                "Britain lent Persia 5 million pounds in May 1911.",
                "Britain lent Persia 2 million pounds in May 1911.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).why()).contains("is 2 here and 5 in");
    }

    @Test
    void namesOfOneTownAndRoundFiguresAreNoContradiction() {
        assertThat(findings(
                        "Contradiction",
                        "Britain and Persia signed an agreement at Teheran in August 1919.",
                        "In August 1919 Britain and Persia signed an agreement at Tehran."))
                .isEmpty();
        assertThat(findings(
                        "Contradiction",
                        "Britain sent 5,600 men to Persia in November 1918.",
                        "Britain sent 5,500 men to Persia in November 1918."))
                .isEmpty();
    }

    @Test
    void textsThatCopyAreOneWitness() {
        String copied = "In October 1952 Iran broke off relations with Britain after the long quarrel about the oil.";
        List<Finding> found = findings("OneWitness", copied, copied + " Britain protested in London.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).why())
                .contains("Iran broke off relations with Britain after the long quarrel")
                .contains("text-0");
        assertThat(findings("OneWitness", copied, "Iran severed relations with Britain in October 1952."))
                .isEmpty();
    }

    @Test
    void theDossierLeavesOutWhatWasDismissed() {
        Dossier dossier = dossier("Iran broke off relations with Britain in October 1953.");
        assertThat(dossier.findings()).isNotEmpty();
        Finding first = dossier.findings().get(0);
        assertThat(dossier.without(Dismissals.none().plus(first)).findings()).doesNotContain(first);
    }
}
