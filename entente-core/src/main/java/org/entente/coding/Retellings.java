package org.entente.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.EventType;

/** Drops drafts of a sentence that tell no act of their own beside another: what is told twice, wanted, or aimed at. */
final class Retellings {
    private static final Set<String> PURPOSES = Set.of("to", "in order to", "so as to", "in order", "so as");

    private final Graph graph;
    private final List<Draft> drafts;

    /** @param drafts of one sentence, from which those are taken */
    Retellings(Graph graph, List<Draft> drafts) {
        this.graph = graph;
        this.drafts = drafts;
    }

    void drop() {
        drafts.removeIf(this::isToldTwice);
        drafts.removeIf(this::isDemanded);
        drafts.removeIf(this::isWayThere);
        drafts.removeIf(this::isAim);
    }

    /** "invites the Finns to talk", "Refusal by Nanking to sign": the word above tells the same act by its own frame. */
    private boolean isToldTwice(Draft draft) {
        return draft.head() != draft.core()
                && drafts.stream()
                        .anyMatch(other -> other.core() == draft.head()
                                && other.head() == draft.head()
                                && other.type() == draft.type()
                                && states(other.actors()).equals(states(draft.actors()))
                                && states(other.recipients()).containsAll(states(draft.recipients())));
    }

    private static Set<Party> states(List<Found> found) {
        Set<Party> states = new HashSet<>();
        found.forEach(one -> states.add(one.party().state()));
        return states;
    }

    /** "gave Spain two days to leave Cuba": what a demand or threat wants done is its content. */
    private boolean isDemanded(Draft draft) {
        int clause = draft.head();
        boolean wanted = graph.isVerb(clause)
                && graph.preposition(clause).equals("to")
                && (graph.is(clause, "advcl") || graph.is(clause, "acl") || graph.is(clause, "xcomp"));
        int above = graph.head(clause);
        return wanted
                && drafts.stream()
                        .filter(other -> other.type() == EventType.REQUEST || other.type() == EventType.THREATEN)
                        .anyMatch(other -> other != draft && (other.head() == above || other.core() == above));
    }

    /** "sailed to Japan to demand a treaty": who goes to somebody to act on them does the one act. */
    private boolean isWayThere(Draft draft) {
        return draft.type() == EventType.CONSULT
                && drafts.stream()
                        .anyMatch(other -> isPurpose(other, draft)
                                && states(other.recipients()).containsAll(states(draft.recipients())));
    }

    /** "sent doctors to Angola to fight the fever", "flew troops to Jordan to protect the king": what for, and no deed. */
    private boolean isAim(Draft draft) {
        return drafts.stream().anyMatch(other -> isPurpose(draft, other));
    }

    private boolean isPurpose(Draft draft, Draft means) {
        int clause = draft.head();
        boolean infinitive = graph.is(clause, "advcl") || graph.is(clause, "xcomp");
        return draft != means
                && infinitive
                && PURPOSES.contains(graph.preposition(clause))
                && graph.head(clause) == means.head()
                && states(draft.actors()).equals(states(means.actors()));
    }
}
