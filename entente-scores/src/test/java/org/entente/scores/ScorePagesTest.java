package org.entente.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorePagesTest {
    private static final String TEXT = "Chile protested. Peru signed a treaty with Chile. Chile attacked Peru.";

    private static CodedEvent event(String quote, String type, List<String> actor, List<String> recipient) {
        int start = TEXT.indexOf(quote);
        return new CodedEvent(start, start + quote.length(), actor, recipient, type, "1879", Set.of(), "other", 0.9);
    }

    private final GoldText gold = new GoldText(
            "pacific",
            Path.of("pacific.txt"),
            TEXT,
            Dyad.of("CHL", "PER"),
            List.of(
                    event("Chile protested", "ACCUSE", List.of("CHL"), List.of("PER")),
                    event("Peru signed a treaty with Chile", "SUPPORT", List.of("CHL", "PER"), List.of()),
                    event("Chile attacked Peru", "ASSAULT", List.of("CHL"), List.of("PER"))),
            List.of(new Slip(0, 5, List.of("Bolivia", "Bolivian government"))),
            List.of(new Slip(6, 15, List.of("threatened"))));

    @Test
    void pagesCountWhatWasFoundAndWhatWasNot() {
        List<CodedEvent> coded = List.of(
                event("signed a treaty", "AGREE", List.of("CHL", "PER:MIL"), List.of()),
                event("attacked Peru", "ASSAULT", List.of("PER"), List.of("CHL")),
                event("Chile attacked", "THREATEN", List.of("CHL"), List.of()));
        List<Slip> slips = List.of(new Slip(2, 4, List.of("Bolivian troops")), new Slip(7, 9, List.of("x")));
        TextScore score = TextScore.of(gold, coded, slips);
        assertThat(score.events()).isEqualTo(new Rates(3, 3, 2));
        assertThat(score.accuracy(Label.DIRECTION)).isEqualTo(0.5);
        assertThat(score.accuracy(Label.SIGN)).isEqualTo(1.0);
        assertThat(score.errors()).isEqualTo(new Rates(1, 1, 1));
        assertThat(score.onDoubts()).isEqualTo(1);
        assertThat(ScorePages.events(List.of(gold), List.of(coded), List.of(score)))
                .contains(
                        "| pacific | 3 | 3 | 2 | 66.7 | 66.7 | 66.7 |",
                        "| ACCUSE | 1 | 0 | 1 | 0 |",
                        "| THREATEN | 0 | 0 | 0 | 1 |",
                        "| ALL (micro) |");
        assertThat(ScorePages.ownTexts(List.of(), List.of(score)))
                .contains("## Held out", "| pacific | 3 | 3 | 2 | 66.7 | 66.7 | 66.7 |")
                .doesNotContain("Chile protested");
        GsrScore single = new GsrScore(4, 3, 3, 3, 3, 4, List.of());
        assertThat(ScorePages.annotators(List.of(gold), Map.of("arc", score), Map.of("arc", single)))
                .contains("Texts: pacific.", "| arc | 3 | 2 | 66.7 | 66.7 | 66.7 | 50.0 | 50.0 | 75.0 |");
        assertThat(ScoreListing.listing(gold, coded, slips, score))
                .contains("missed   ACCUSE CHL>PER", "spurious THREATEN", "differs  direction")
                .contains("spurious error [7-9]")
                .doesNotContain("missed   error");
    }

    @Test
    void aSentenceIsRightWhenOneOfItsEventsIs() {
        GsrScore.Item item = new GsrScore.Item("x", "A text.", Set.of("IGO"), Set.of("JPN"), "AGREE", "CONCEDE");
        CodedEvent right = event("Chile", "CONCEDE", List.of("IGO:APEC"), List.of("JPN:MIL"));
        CodedEvent turned = event("Chile", "AGREE", List.of("JPN"), List.of("IGO:APEC"));
        GsrScore score = GsrScore.of(List.of(item, item), List.of(List.of(turned, right), List.of(turned)));
        assertThat(score)
                .extracting(GsrScore::right, GsrScore::countries, GsrScore::parties, GsrScore::type)
                .containsExactly(1, 1, 2, 2);
        assertThat(ScorePages.gsr(score)).contains("| actor, recipient and type | 1 | 50.0 |");
    }

    @ParameterizedTest(name = "{0} and {1}: equal {2}, overlap {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1921-03, 1921-03-01/1921-03-31, true, true",
                "1921, 1921-03, false, true",
                "193X, 1930/1939, true, true",
                "1935/.., 1940, false, true",
                "1924-24, 1924-12/1925-02, true, true",
                "-, -, true, true",
                "-, 1921, false, false",
                "1921-13, 1921-13, false, false",
                "1930~, 1930, true, true",
            })
    void datesAgreeByTheirDays(String one, String other, boolean equal, boolean overlap) {
        assertThat(GoldDate.equal(one, other)).isEqualTo(equal);
        assertThat(GoldDate.overlap(one, other)).isEqualTo(overlap);
    }
}
