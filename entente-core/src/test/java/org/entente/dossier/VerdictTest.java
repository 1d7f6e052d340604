package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.entente.linking.Linker;
import org.entente.relation.Relation;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Dyad DYAD = Dyad.of("CHL", "PER");
    private static final Map<String, String> NAMES = Map.of("CHL", "Chile", "PER", "Peru", "BOL", "Bolivia");

    /** Twelve acts of as many sources, and a thirteenth of one of the two with a third. */
    private static List<EventMention> mentions() {
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boolean good = i < 4 || i > 8;
            mentions.add(mention(
                    i,
                    good ? "Chile signed treaty number " + i + " with Peru." : "Chile raided harbour number " + i + ".",
                    "PER",
                    good ? EventType.SUPPORT : EventType.COERCE,
                    String.valueOf(1870 + 2 * i),
                    good ? Side.FOR : Side.AGAINST,
                    i % 3 == 0 ? "economic" : "military"));
        }
        mentions.add(mention(
                12, "Chile fought Bolivia over nitrate.", "BOL", EventType.ASSAULT, "1879", Side.OTHER, "military"));
        return mentions;
    }

    private static EventMention mention(
            int number, String text, String other, EventType type, String date, Side side, String context) {
        Source source = Source.plain("source-" + number, text);
        Span span = new Span(0, text.length() - 1);
        return new EventMention(
                source,
                "m" + number,
                span,
                new Span(0, text.length()),
                List.of(new Party("CHL")),
                List.of(new Party(other)),
                type,
                null,
                List.of(context),
                Edtf.parse(date),
                Set.of(),
                Kind.EVENT,
                side,
                (type.isCooperation() ? 5 : -7) + number * 0.01,
                0.9,
                "row",
                List.of(),
                List.of());
    }

    private static Verdict verdict(List<EventMention> mentions) {
        return VerdictWriter.write(Relation.of(DYAD, new Linker().link(mentions)), NAMES, List.of());
    }

    @Test
    void hasFourToEightSentencesAndEachCites() {
        Verdict verdict = verdict(mentions());
        assertThat(verdict.sentences()).hasSizeBetween(4, 8);
        for (Verdict.Sentence sentence : verdict.sentences()) {
            assertThat(sentence.clauses().stream()
                            .mapToLong(c -> c.citations().size())
                            .sum())
                    .isPositive();
            assertThat(sentence.text()).endsWith(".").doesNotContain("  ");
        }
    }

    /** Whatever source is taken away, every sentence that cites it reads otherwise or is gone. */
    @Test
    void aSentenceStandsAndFallsWithItsSources() {
        List<EventMention> all = mentions();
        Verdict whole = verdict(all);
        Set<Source> cited = new HashSet<>();
        for (Verdict.Sentence sentence : whole.sentences()) cited.addAll(sources(sentence));
        assertThat(cited).hasSizeGreaterThan(3);
        for (Source removed : cited) {
            List<EventMention> rest = all.stream()
                    .filter(mention -> !mention.source().equals(removed))
                    .toList();
            List<String> now = verdict(rest).sentences().stream()
                    .map(Verdict.Sentence::text)
                    .toList();
            for (Verdict.Sentence sentence : whole.sentences()) {
                if (sources(sentence).contains(removed)) assertThat(now).doesNotContain(sentence.text());
            }
        }
    }

    @Test
    void tooLittleEvidenceIsSaidToBeTooLittle() {
        Verdict verdict = verdict(mentions().subList(0, 2));
        assertThat(verdict.sentences()).hasSize(1);
        assertThat(verdict.text()).contains("two acts").contains("too little for a verdict");
    }

    @Test
    void whatDroveApartPrevailsWhereItWeighsMore() {
        assertThat(verdict(mentions().subList(2, 9)).text()).contains("what drove Chile and Peru apart");
        assertThat(verdict(mentions().subList(0, 6)).text()).contains("what drew Chile and Peru together");
    }

    @Test
    void anActWithItsMonthIsTheExampleBeforeAWeightierWithoutOne() {
        List<EventMention> all = mentions();
        all.add(mention(
                13, "Chile paid for a railway of Peru.", "PER", EventType.SUPPORT, "1894-05", Side.FOR, "economic"));
        all.add(mention(14, "Chile lent a port to Peru.", "PER", EventType.SUPPORT, "1894", Side.FOR, "economic"));
        assertThat(verdict(all).sentences().get(0).text())
                .contains("Chile paid for a railway of Peru")
                .doesNotContain("Chile lent a port");
    }

    private static Set<Source> sources(Verdict.Sentence sentence) {
        Set<Source> sources = new HashSet<>();
        for (Verdict.Clause clause : sentence.clauses()) {
            for (Passage passage : clause.citations()) sources.add(passage.source());
        }
        return sources;
    }
}
