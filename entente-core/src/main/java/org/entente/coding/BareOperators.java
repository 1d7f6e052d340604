package org.entente.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.OperatorFinder.Governor;
import org.entente.event.Aux;
import org.entente.event.EventType;
import org.entente.language.Upos;

/** Drafts what an operator tells by itself, where the act under it is none that the lexicon knows, or is not said. */
final class BareOperators {
    /** What is not said when its word is denied: "attacked without asking anybody". */
    private static final Set<EventType> SPOKEN = EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE);

    private static final Set<EventType> DEMANDS = EnumSet.of(EventType.REQUEST, EventType.THREATEN);

    private final Graph graph;
    private final OperatorFinder operators;
    private final GovernedRoles roles;
    private final Ascent ascent;

    BareOperators(Graph graph, OperatorFinder operators, GovernedRoles roles, Ascent ascent) {
        this.graph = graph;
        this.operators = operators;
        this.roles = roles;
        this.ascent = ascent;
    }

    /** @param drafts what the sentence has told so far; a word that has told one tells nothing by itself */
    Optional<Draft> at(int i, List<Draft> drafts) {
        Optional<Governor> here = operators.operatorAt(i);
        if (here.isEmpty() || drafts.stream().anyMatch(draft -> draft.head() == i || draft.core() == i))
            return Optional.empty();
        if (ascent.isInsistedFact(here.get(), graph.child(i, "ccomp"))) return Optional.empty();
        boolean noun = !graph.isVerb(i) && graph.upos(i) != Upos.ADJ;
        if (noun && graph.child(i, "acl", "ccomp", "xcomp") < 0) return Optional.empty();
        Mood mood = Mood.of(graph, i);
        return Composition.bare(here.get().operator(), mood.negated())
                .flatMap(type -> roles.bare(here.get(), type, mood.negated()))
                .map(draft -> told(draft, mood, drafts));
    }

    private Draft told(Draft draft, Mood mood, List<Draft> drafts) {
        Sense sense = isToDemand(draft, drafts) ? draft.sense().as(EventType.CONCEDE, null) : draft.sense();
        Sense told = Composition.tell(sense, mood.affirmed(), true);
        return draft.with(mood.negated() && SPOKEN.contains(draft.type()) ? told.with(Aux.NEGATION) : told);
    }

    /** "Rome told Zog to yield, and Zog agreed" */
    private boolean isToDemand(Draft consent, List<Draft> drafts) {
        return consent.type() == EventType.AGREE
                && graph.child(consent.head(), "xcomp", "ccomp", "obj") < 0
                && drafts.stream().anyMatch(draft -> draft.head() < consent.head() && DEMANDS.contains(draft.type()));
    }
}
