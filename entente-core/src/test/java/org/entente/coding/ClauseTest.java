package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseTest {
    @Test
    void whatWasTakenForAPredicateHasASpanEvenWithoutAWord() {
        Graph graph = Trees.graph("-/PUNCT/:/-1/root");
        Lexicon lexicon = new Lexicon(List.of(), Map.of(), Map.of(), Map.of());
        List<Clause> clauses = Clause.of(graph, new OperatorFinder(lexicon, graph), new KindWords(Map.of()));
        assertThat(clauses).extracting(clause -> clause.span().length()).contains(1);
    }
}
