package org.entente.coding;

import java.util.Optional;
import java.util.Set;
import org.entente.coding.OperatorFinder.Governor;
import org.entente.event.Aux;
import org.entente.event.EventType;

/** Takes an act up through the operators over it: "refused to promise to withdraw" is a withdrawal, promised, refused. */
final class Ascent {
    private static final int HIGHEST = 4;
    private static final Set<String> PROPOSALS = Set.of("propose", "suggest", "proposal", "suggestion");

    /** Acts that are told even when another act answers them: an offer and its refusal. */
    static final Set<EventType> ANSWERED = Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN);

    private final Graph graph;
    private final OperatorFinder operators;
    private final GovernedRoles roles;

    Ascent(Graph graph, OperatorFinder operators, GovernedRoles roles) {
        this.graph = graph;
        this.operators = operators;
        this.roles = roles;
    }

    /**
     * @param passed gets the operators that the act passes through
     * @return the act as it is told in the end; empty where nothing of it is left that happened or was said
     */
    Optional<Draft> of(Draft told, Set<Integer> passed) {
        Draft draft = told;
        Optional<Governor> governor = operators.above(draft.head());
        for (int steps = 0; governor.isPresent() && steps < HIGHEST; steps++) {
            Governor over = asked(draft, governor.get());
            if (isOthersWord(draft, over)) return Optional.empty();
            // "ordered her forces to stop fighting": whom one orders about does not do it with others.
            boolean own = over.operator() == Operator.DO && governor.get().operator() == Operator.ORDER;
            if (own) draft = draft.with(draft.sense().towards());
            if (isAnswered(draft, over)) break;
            passed.add(over.token());
            Mood mood = Mood.of(graph, over.token());
            // "did nothing to help": the operator's own "nothing" is no second denial.
            boolean denied = mood.negated() && !Idiom.isDenial(over.predicate());
            Sense sense = draft.sense();
            if (denied && sense.is(Aux.NEGATION) && graph.head(draft.head()) == over.token() && draft.nominal()) {
                // "pledges no invasion", "promised no help": one "no" denies one of them.
                denied = sense.type().isCooperation();
                if (denied) sense = sense.without(Aux.NEGATION);
            }
            Optional<Sense> composed = Composition.apply(over.operator(), denied, sense, over.predicate());
            if (composed.isEmpty()) {
                passed.remove(over.token());
                return Optional.empty();
            }
            Mood rest = mood.affirmed();
            Sense composedSense = Composition.tell(composed.get(), rest, true);
            draft = roles.govern(draft.with(proposed(composedSense, draft, over)), over);
            if (over.operator() == Operator.CLAIM && draft.recipients().isEmpty()) return Optional.empty();
            governor = operators.above(draft.head());
        }
        return operators.isContent(draft.head()) ? Optional.empty() : Optional.of(draft);
    }

    /** "told them that Israel must leave": what is said that another must do is asked of it. */
    private Governor asked(Draft draft, Governor governor) {
        if (governor.operator() == Operator.ORDER && roles.isOwnOrder(draft, governor.token())) {
            return new Governor(governor.token(), Operator.DO, governor.predicate());
        }
        if (isInsistedFact(governor, draft.head())) {
            return new Governor(governor.token(), Operator.CLAIM, governor.predicate());
        }
        boolean said = governor.operator() == Operator.SAY && !draft.nominal();
        // "announced that it was pulling its troops out": what is announced is yet to be done.
        if (said && draft.type() == EventType.RETREAT && isUnderWay(draft.head())) {
            return new Governor(governor.token(), Operator.INTEND, governor.predicate());
        }
        if (said && draft.sense().is(Aux.FUTURE) && roles.isVoiced(draft, governor)) {
            return new Governor(governor.token(), Operator.THREATEN, governor.predicate() + " will");
        }
        return said && Mood.of(graph, draft.head()).obliged()
                ? new Governor(governor.token(), Operator.REQUEST, governor.predicate() + " must")
                : governor;
    }

    /** "insisted that the unrest was an old one": no demand, but a claim. */
    boolean isInsistedFact(Governor governor, int clause) {
        boolean insisted = governor.predicate().equals("insist") && graph.isVerb(governor.token());
        return insisted
                && clause >= 0
                && graph.isIndicative(clause)
                && !Mood.of(graph, clause).obliged();
    }

    /** "suggested that both sides draw back": what is proposed to another is an offer; "only if" makes it a condition. */
    private Sense proposed(Sense sense, Draft content, Governor over) {
        if (over.operator() != Operator.PROMISE) return sense;
        boolean others = PROPOSALS.contains(over.predicate()) && graph.child(content.head(), "nsubj") >= 0;
        Sense offer = others && sense.type() == EventType.CONCEDE ? sense.as(EventType.AGREE, null) : sense;
        boolean conditioned = Mood.isConditioned(graph, over.token()) || Mood.isConditioned(graph, content.head());
        return conditioned ? offer.with(Aux.HYPOTHETICAL) : offer;
    }

    private boolean isUnderWay(int verb) {
        return graph.token(verb).xpos().equals("VBG") && graph.hasChildLemma(verb, Set.of("be"));
    }

    /** "Chile rejected Peru's request": the request was made all the same. */
    private static boolean isAnswered(Draft draft, Governor over) {
        return over.operator() == Operator.REFUSE
                && (draft.nominal() || draft.head() != draft.core())
                && ANSWERED.contains(draft.type())
                && draft.actors().stream().anyMatch(found -> !RoleReader.isEventName(found));
    }

    /** "Britain turned down an appeal for its men to go": whoever called for it is not told. */
    private boolean isOthersWord(Draft draft, Governor over) {
        return over.operator() == Operator.REFUSE
                && draft.head() != draft.core()
                && !graph.isVerb(draft.head())
                && ANSWERED.contains(draft.type())
                && draft.actors().isEmpty();
    }
}
