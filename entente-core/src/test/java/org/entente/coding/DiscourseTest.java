package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.source.Block;
import org.entente.source.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscourseTest {
    private static final Block FIRST = new Block(Block.Kind.PARAGRAPH, new Span(0, 90), 0, null);
    private static final Block SECOND = new Block(Block.Kind.PARAGRAPH, new Span(91, 180), 0, null);

    private final Discourse discourse = new Discourse(Dyad.of("FRA", "DEU"));

    @BeforeEach
    void inTheFirstBlock() {
        discourse.enter(FIRST, List.of());
    }

    @Test
    void whoWasAskedAnswersTheOneWhoAsked() {
        discourse.heard(parties("GBR"), parties("DEU"), false);
        discourse.enter(FIRST, List.of());
        assertThat(discourse.counterparts(parties("DEU"), true)).isEqualTo(parties("GBR"));
    }

    @Test
    void withoutAnExchangeTheOtherOfTheTwoIsMeant() {
        assertThat(discourse.counterparts(parties("FRA"), false)).isEqualTo(parties("DEU"));
    }

    @Test
    void aReplyResentsAllWhoDidWhatTheOtherDid() {
        discourse.heard(parties("DEU", "AUT"), parties(), false);
        assertThat(discourse.counterparts(parties("FRA"), true)).isEqualTo(parties("DEU", "AUT"));
        assertThat(discourse.counterparts(parties("FRA"), false)).isEqualTo(parties("DEU"));
    }

    @Test
    void whatTwoDidTogetherLeavesTheOtherToBeMeant() {
        discourse.heard(parties("FRA"), parties("FRA"), false);
        assertThat(discourse.counterparts(parties("FRA"), false)).isEqualTo(parties("DEU"));
    }

    @Test
    void ofSeveralWhoTookPartTheTwoAreMeant() {
        discourse.heard(parties("FRA", "DEU"), parties("GBR"), false);
        assertThat(discourse.lastParties()).isEqualTo(parties("FRA", "DEU"));
    }

    @Test
    void whatIsToldAsideIsNotAnswered() {
        discourse.heard(parties("GBR"), parties("FRA"), true);
        assertThat(discourse.counterparts(parties("FRA"), true)).isEqualTo(parties("DEU"));
    }

    @Test
    void whoeverCallsOnTheTwoIsNotOfThem() {
        discourse.heard(parties("IGO:LON"), parties("FRA", "DEU"), false);
        assertThat(discourse.lastParties()).isEqualTo(parties("FRA", "DEU"));
    }

    @Test
    void thePassageIsWithWhomOfTheTwoActedLast() {
        discourse.heard(parties("FRA"), parties("GBR"), false);
        discourse.enter(FIRST, List.of());
        assertThat(discourse.topic()).isEqualTo(parties("FRA"));
        discourse.heard(parties("GBR"), parties("FRA"), false);
        assertThat(discourse.topic()).isEmpty();
    }

    @Test
    void anOutsiderFacesTheOneOfTheTwoThatTheSentenceNames() {
        discourse.enter(FIRST, parties("GBR", "DEU"));
        assertThat(discourse.faced(parties("GBR"))).isEqualTo(parties("DEU"));
    }

    @Test
    void anotherBlockForgets() {
        discourse.heard(parties("GBR"), parties("DEU"), false);
        discourse.enter(SECOND, List.of());
        assertThat(discourse.counterparts(parties("DEU"), true)).isEqualTo(parties("FRA"));
        assertThat(discourse.lastActors()).isEmpty();
    }

    @Test
    void whatTwoDoTogetherHasNoAddress() {
        assertThat(discourse.counterparts(parties("FRA", "GBR"), false)).isEmpty();
    }

    @Test
    void sectorsAreLeftOut() {
        discourse.heard(parties("FRA:MIL"), parties("DEU"), false);
        assertThat(discourse.lastActors()).isEqualTo(parties("FRA"));
    }

    @Test
    void anOutsiderFacesThoseWhoJustActedTogether() {
        discourse.heard(parties("ITA", "AUT"), parties(), false);
        assertThat(discourse.faced(parties("HUN"))).isEqualTo(parties("ITA", "AUT"));
        assertThat(discourse.faced(parties("ITA"))).isEmpty();
        discourse.heard(parties("FRA"), parties("ITA"), false);
        assertThat(discourse.faced(parties("HUN"))).isEqualTo(parties("FRA", "DEU"));
        assertThat(discourse.faced(parties("DEU"))).isEmpty();
    }

    @Test
    void severalWhoReplyAnswerAThird() {
        discourse.heard(parties("GBR"), parties(), false);
        assertThat(discourse.counterparts(parties("NOR", "SWE"), true)).isEqualTo(parties("GBR"));
        assertThat(discourse.counterparts(parties("NOR", "SWE"), false)).isEmpty();
    }

    @Test
    void readForNoPairTheTwoOfTheSentenceFaceEachOther() {
        Discourse none = new Discourse(null);
        none.enter(FIRST, parties("PER", "CHL"));
        assertThat(none.counterparts(parties("PER"), false)).isEqualTo(parties("CHL"));
        assertThat(none.isDyad(parties("PER", "CHL"))).isTrue();
        assertThat(none.home()).isEmpty();
        none.enter(FIRST, parties("PER", "CHL", "BOL"));
        assertThat(none.counterparts(parties("PER"), false)).isEmpty();
        none.enter(FIRST, parties("PER"));
        assertThat(none.home()).isEqualTo(parties("PER"));
    }

    private static List<Party> parties(String... codes) {
        return Arrays.stream(codes).map(Party::new).toList();
    }
}
