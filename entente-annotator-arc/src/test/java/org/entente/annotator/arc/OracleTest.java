package org.entente.annotator.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OracleTest {
    private static final int MOVES = 3;

    static List<Tree> trees() throws IOException {
        return Train.own().stream().filter(OracleTest::isProjective).toList();
    }

    /** Whoever always takes a move that costs nothing ends with the right tree, and there always is one. */
    @ParameterizedTest
    @MethodSource("trees")
    void movesWithoutCostLeadToTheTree(Tree tree) {
        Example example = Example.of(tree, Lexicon.of(Map.of()), Map.of(), Map.of());
        Configuration configuration = new Configuration(example.frame());
        Oracle oracle = new Oracle(example.heads());
        while (!configuration.isFinal()) {
            int free = -1;
            for (int move = MOVES - 1; move >= 0; move--) {
                if (configuration.allows(move) && oracle.cost(configuration, move) == 0) free = move;
            }
            assertThat(free).isNotNegative();
            configuration.apply(free);
        }
        int[] heads = new int[tree.size() + 1];
        for (int i = 1; i <= tree.size(); i++) heads[i] = configuration.head(i);
        assertThat(heads).isEqualTo(example.heads());
    }

    /** The costs of all moves on the way add up to the arcs that are missed. */
    @ParameterizedTest
    @MethodSource("trees")
    void aBlindWalkPaysForWhatItMisses(Tree tree) {
        Example example = Example.of(tree, Lexicon.of(Map.of()), Map.of(), Map.of());
        Configuration configuration = new Configuration(example.frame());
        Oracle oracle = new Oracle(example.heads());
        int cost = 0;
        for (int step = 0; !configuration.isFinal(); step++) {
            int move = step % MOVES;
            while (!configuration.allows(move)) move = (move + 1) % MOVES;
            cost += oracle.cost(configuration, move);
            configuration.apply(move);
        }
        int missed = 0;
        for (int i = 1; i <= tree.size(); i++) if (configuration.head(i) != example.heads()[i]) missed++;
        assertThat(cost).isEqualTo(missed);
    }

    private static boolean isProjective(Tree tree) {
        int[] heads = tree.heads();
        for (int i = 0; i < heads.length; i++) {
            int from = Math.min(i, heads[i]);
            int to = Math.max(i, heads[i]);
            if (heads[i] < 0) continue;
            boolean crossed = Arrays.stream(heads, from + 1, to).anyMatch(head -> head < from || head > to);
            if (crossed) return false;
        }
        return true;
    }
}
