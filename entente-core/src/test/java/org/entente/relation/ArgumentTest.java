package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.relation.Argument.Semantics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentTest {
    /** The definitions of the two papers, worked out by hand for one argument with its supporters and attackers. */
    @ParameterizedTest(name = "base {0}, for {1}, against {2}: {3}, {4}")
    @CsvSource({
        "0.5, '', '', 0.5, 0.5",
        "0.5, 0.8, '', 0.9, 0.695121951219512",
        "0.5, '', 0.8, 0.1, 0.304878048780488",
        "0.5, 0.6 0.5, '', 0.9, 0.773755656108597",
        "0.7, 0.4, 0.4, 0.7, 0.7",
        "0.8, 0.1, 0.7, 0.32, 0.588235294117647",
        "0.2, 0.5 0.5, 0.25, 0.6, 0.488",
        "1, '', 0.5, 0.5, 0.8",
        "0, 1, '', 1, 0.5",
    })
    void oneArgument(double base, String supports, String attacks, double dfQuad, double energy) {
        Argument argument = new Argument().add("a", base);
        int number = 0;
        for (String score : supports.split(" ", -1)) {
            if (score.isEmpty()) continue;
            argument.add("s" + number, Double.parseDouble(score)).support("s" + number++, "a");
        }
        for (String score : attacks.split(" ", -1)) {
            if (score.isEmpty()) continue;
            argument.add("t" + number, Double.parseDouble(score)).attack("t" + number++, "a");
        }
        assertThat(argument.strength("a", Semantics.DF_QUAD)).isCloseTo(dfQuad, within(1e-6));
        assertThat(argument.strength("a", Semantics.QUADRATIC_ENERGY)).isCloseTo(energy, within(1e-6));
    }

    /** Example 01 of K. Čyras's notebooks on quantitative dispute trees, with the strengths that they print. */
    @Test
    void thePublishedExampleOfQuadraticEnergyIsReproduced() {
        Argument argument = new Argument()
                .add("a", 0.5)
                .add("b", 0.5)
                .add("c", 0.5)
                .add("d", 0.5)
                .add("e", 1)
                .support("b", "a")
                .attack("c", "a")
                .support("d", "a")
                .support("e", "b")
                .attack("e", "c");
        Map<String, Double> printed = Map.of("a", 0.75, "b", 0.75, "c", 0.25, "d", 0.5, "e", 1.0);
        printed.forEach((id, strength) ->
                assertThat(argument.strength(id, Semantics.QUADRATIC_ENERGY)).isCloseTo(strength, within(1e-6)));
    }

    /** The case study of X. Yin, N. Potyka and F. Toni, Argument attribution explanations (arXiv:2307.13582), figure 3. */
    @Test
    void thePublishedCaseStudyOfDfQuadIsReproduced() {
        Argument argument = new Argument();
        for (String id : List.of("A", "B", "C", "D", "E", "F", "G", "H")) argument.add(id, 0.5);
        argument.support("B", "A")
                .support("C", "A")
                .attack("D", "A")
                .attack("E", "B")
                .attack("F", "D")
                .attack("G", "F")
                .attack("H", "F");
        Map<String, Double> printed =
                Map.of("A", 0.59375, "B", 0.25, "C", 0.5, "D", 0.4375, "E", 0.5, "F", 0.125, "G", 0.5, "H", 0.5);
        printed.forEach((id, strength) ->
                assertThat(argument.strength(id, Semantics.DF_QUAD)).isCloseTo(strength, within(1e-6)));
    }

    /** Example 1 of X. Yin, N. Potyka and F. Toni, CE-QArg: counterfactual explanations (arXiv:2407.08497). */
    @Test
    void thePublishedLoanExampleOfDfQuadIsReproduced() {
        Argument argument = new Argument()
                .add("alpha", 0.5)
                .add("beta", 0.3)
                .add("gamma", 0.6)
                .add("rho", 0.7)
                .add("zeta", 0.4)
                .support("beta", "alpha")
                .attack("gamma", "alpha")
                .attack("rho", "beta")
                .support("zeta", "gamma");
        Map<String, Double> printed = Map.of("alpha", 0.165, "beta", 0.09, "gamma", 0.76, "rho", 0.7, "zeta", 0.4);
        printed.forEach((id, strength) ->
                assertThat(argument.strength(id, Semantics.DF_QUAD)).isCloseTo(strength, within(1e-6)));
    }

    @Test
    void strengthFlowsThroughAChain() {
        Argument argument = new Argument()
                .add("thesis", 0.5)
                .add("attack", 0.6)
                .add("rebuttal", 0.5)
                .attack("attack", "thesis")
                .attack("rebuttal", "attack");
        assertThat(argument.strength("attack", Semantics.DF_QUAD)).isCloseTo(0.3, within(1e-12));
        assertThat(argument.strength("thesis", Semantics.DF_QUAD)).isCloseTo(0.35, within(1e-12));
        assertThat(argument.strengthWithout("rebuttal", "thesis", Semantics.DF_QUAD))
                .isCloseTo(0.2, within(1e-12));
    }

    @Test
    void whatSpeaksToItselfIsRefused() {
        Argument argument =
                new Argument().add("a", 0.5).add("b", 0.5).attack("a", "b").support("b", "a");
        assertThatThrownBy(() -> argument.strength("a", Semantics.DF_QUAD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("speaks to itself");
    }

    @Test
    void aScoreBeyondOneIsRefused() {
        assertThatThrownBy(() -> new Argument().add("a", 1.2)).hasMessageContaining("between 0 and 1, got 1.2");
    }
}
