package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.entente.actor.Facts;
import org.entente.actor.Name;
import org.entente.actor.State;
import org.junit.jupiter.api.Test;

/** Holds the gazetteer's tables against their own rules and against each other. */
class ActorLexiconTest {
    private static final Facts FACTS = ActorLexicon.facts();
    private static final Set<String> SECTORS = Set.of(
            "", "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "OPP", "PRE", "PTY",
            "REB", "REF", "REL", "SPY");
    private static final int MONTH = 31;

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        FACTS.states().forEach(state -> codes.add(state.code()));
        return codes;
    }

    @Test
    void statesHaveOneCodeEachAndKnownHeirs() {
        assertThat(FACTS.states().stream().map(State::code)).doesNotHaveDuplicates();
        assertThat(FACTS.states()).allSatisfy(state -> {
            assertThat(state.code()).as(state.row()).matches("[A-Z]{3}");
            assertThat(state.cow()).as(state.row()).matches("(\\d{1,3}(\\|\\d{1,3})*)?");
            if (!state.heir().isEmpty()) {
                assertThat(codes()).as(state.row()).contains(state.heir());
            }
        });
    }

    @Test
    void placesAreHeldByKnownStates() {
        Set<String> codes = codes();
        FACTS.organisations().forEach(organisation -> codes.add(organisation.code()));
        assertThat(FACTS.places().stream()
                        .flatMap(p -> p.names().stream())
                        .map(Name::text)
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(900);
        assertThat(FACTS.groups().stream()
                        .flatMap(g -> g.names().stream())
                        .map(Name::text)
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(400);
        assertThat(FACTS.organisations().size()).isGreaterThanOrEqualTo(150);
        assertThat(FACTS.agents().stream()
                        .flatMap(a -> a.nouns().stream())
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(250);
    }

    @Test
    void titlesAreThoseOfKnownStatesAndAgents() {
        Set<String> codes = codes();
        Set<String> nouns = new HashSet<>();
        FACTS.agents().forEach(agent -> nouns.addAll(agent.nouns()));
        assertThat(FACTS.titles()).hasSizeGreaterThan(150).allSatisfy(title -> {
            assertThat(codes).as(title.row()).contains(title.state());
            assertThat(nouns).as(title.row()).containsAll(title.nouns());
        });
    }
}
