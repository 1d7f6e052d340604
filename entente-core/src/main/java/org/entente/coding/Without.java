package org.entente.coding;

import java.util.Set;
import org.entente.event.EventType;

/** What "without" does to an act: it denies what follows, tells how the act was done, or on what ground it was. */
final class Without {
    private static final Set<String> GROUNDS = Set.of("without", "but for", "save for");

    private final Lexicon lexicon;
    private final Graph graph;

    Without(Lexicon lexicon, Graph graph) {
        this.lexicon = lexicon;
        this.graph = graph;
    }

    /** "stopped fighting without signing a peace": what two leave undone together neither refuses the other. */
    boolean isByBoth(Draft draft, int v) {
        return Mood.isUndone(graph, v)
                && draft.sense().direction() == Sense.Direction.RECIPROCAL
                && draft.recipients().isEmpty()
                && draft.joinsStates();
    }

    /** "without warning Britain": notice that is not given is no threat that is not made. */
    boolean isNotice(Draft draft, int v) {
        return Mood.isUndone(graph, v)
                && draft.type() == EventType.THREATEN
                && graph.lemma(v).equals("warn");
    }

    /** "entered without firing a shot", "took the town without a fight", "marched in unopposed". */
    boolean isBloodless(int v) {
        for (int phrase : graph.children(v, "advcl", "obl", "nmod")) {
            if (!graph.preposition(phrase).equals("without")) continue;
            if (isBloodshed(phrase) || graph.children(phrase, "obj").stream().anyMatch(this::isBloodshed)) return true;
        }
        return graph.children(v, "advmod", "advcl", "xcomp").stream()
                .anyMatch(manner -> lexicon.classesOf(graph.form(manner)).contains("$bloodlessly"));
    }

    private boolean isBloodshed(int token) {
        return lexicon.classesOf(graph.lemma(token)).contains("$bloodshed");
    }

    /** "Without the help of Russia it would have yielded": what the condition denies did happen. */
    boolean isGround(int n) {
        return graph.is(n, "obl")
                && GROUNDS.contains(graph.preposition(n))
                && Mood.of(graph, graph.head(n)).hypothetical();
    }
}
