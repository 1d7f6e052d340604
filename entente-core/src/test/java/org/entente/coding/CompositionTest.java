package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.event.Aux;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
    @ParameterizedTest(name = "{0} (denied: {1}) of {2} {3} = {4} {5}")
    @CsvFileSource(resources = "/coding/composition.tsv", delimiter = '\t', numLinesToSkip = 2)
    void everyOperatorTurnsAnActAsTheRulesHaveIt(
            Operator operator, String denied, EventType act, @Nullable Aux aux, String told, @Nullable Aux toldAux) {
        Optional<Sense> composed = Composition.apply(operator, denied.equals("yes"), sense(act, aux), "word");
        if (told.equals("-")) {
            assertThat(composed).isEmpty();
        } else {
            assertThat(composed).map(Sense::type).contains(EventType.valueOf(told));
            assertThat(composed).map(Sense::aux).contains(set(toldAux));
        }
    }

    @ParameterizedTest(name = "{0}, negated {1}, future {2}, conditional {3}, by somebody {4} = {5} {6}")
    @CsvSource({
        "SUPPORT, true, false, false, true, REJECT,",
        "SUPPORT, true, false, false, false, SUPPORT, NEGATION",
        "CONSULT, true, false, false, true, CONSULT, NEGATION",
        "ASSAULT, true, false, false, true, ASSAULT, NEGATION",
        "AID, false, true, false, true, AGREE,",
        "RETREAT, false, true, false, true, CONCEDE,",
        "ASSAULT, false, true, false, true, ASSAULT, FUTURE",
        "ASSAULT, false, false, true, true, ASSAULT, HYPOTHETICAL",
        "AID, false, true, true, true, AGREE, HYPOTHETICAL",
    })
    void aClauseTellsItsActInItsMood(
            EventType act,
            boolean negated,
            boolean future,
            boolean conditional,
            boolean volitional,
            EventType told,
            @Nullable Aux aux) {
        Mood mood = new Mood(negated, false, false, future, false, conditional, false, false, false);
        Sense sense = Composition.tell(sense(act, null), mood, volitional);
        assertThat(sense.type()).isEqualTo(told);
        assertThat(sense.aux()).isEqualTo(set(aux));
    }

    @Test
    void whatANegatedConditionTellsDidHappen() {
        Mood mood = new Mood(true, false, false, false, false, true, true, false, false);
        assertThat(Composition.tell(sense(EventType.CONSULT, null), mood, true).aux())
                .isEmpty();
    }

    @Test
    void whoAsksNobodyLeavesThemOutAlone() {
        Mood mood = new Mood(true, false, false, false, false, false, false, false, false);
        assertThat(Composition.tell(sense(EventType.CONSULT, null), mood, true).direction())
                .isEqualTo(Sense.Direction.EITHER);
    }

    private static Sense sense(EventType type, @Nullable Aux aux) {
        return new Sense(type, null, false, Sense.Direction.RECIPROCAL, false, set(aux), "frame");
    }

    private static Set<Aux> set(@Nullable Aux aux) {
        return aux == null ? EnumSet.noneOf(Aux.class) : EnumSet.of(aux);
    }
}
