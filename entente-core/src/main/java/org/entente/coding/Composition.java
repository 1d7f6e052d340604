package org.entente.coding;

import static org.entente.event.EventType.ACCUSE;
import static org.entente.event.EventType.AGREE;
import static org.entente.event.EventType.AID;
import static org.entente.event.EventType.CONCEDE;
import static org.entente.event.EventType.CONSULT;
import static org.entente.event.EventType.COOPERATE;
import static org.entente.event.EventType.REJECT;
import static org.entente.event.EventType.REQUEST;
import static org.entente.event.EventType.RETREAT;
import static org.entente.event.EventType.SANCTION;
import static org.entente.event.EventType.SUPPORT;
import static org.entente.event.EventType.THREATEN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.event.Aux;
import org.entente.event.EventType;

/**
 * What moods and operators make of an act: the algebra of the coding rules 2 to 4 (offers, REJECT or negation,
 * intentions).
 */
final class Composition {
    /** Cooperation that one can withhold: its denial is a refusal. */
    private static final Set<EventType> WITHHELD = EnumSet.of(SUPPORT, AGREE, CONCEDE, COOPERATE, AID);
    /** What gives something up: promised, it is a concession and not an agreement. */
    private static final Set<EventType> GIVEN_UP = EnumSet.of(RETREAT, CONCEDE);

    private Composition() {}

    /** Applies a clause's own mood to the act it tells. */
    static Draft tell(Draft draft, Mood mood, boolean volitional) {
        Draft told = draft;
        if (mood.counterfactual()) return told;
        if (mood.negated()) told = deny(told, volitional);
        if (mood.hypothetical()) return told.with(Aux.HYPOTHETICAL);
        if (mood.future()) told = intend(told, "future");
        return told;
    }

    /** Cooperation withheld by one who acts is REJECT; anything else did not happen. */
    static Draft deny(Draft draft, boolean volitional) {
        if (draft.aux().contains(Aux.NEGATION)) return draft.without(Aux.NEGATION);
        boolean hasActor = draft.actors().stream().anyMatch(Found::strong);
        if (WITHHELD.contains(draft.type())
                && volitional
                && (hasActor || draft.actors().isEmpty())) {
            return draft.withType(REJECT, null, "not").asDirected(draft.needsRecipient() || draft.reciprocal());
        }
        return draft.with(Aux.NEGATION).withType(draft.type(), draft.mode(), "not");
    }

    private static Draft intend(Draft draft, String by) {
        if (GIVEN_UP.contains(draft.type())) return draft.withType(CONCEDE, null, by);
        if (draft.type().isCooperation()) return draft.type() == CONSULT ? draft : draft.withType(AGREE, null, by);
        return draft.type() == REJECT || draft.type() == ACCUSE
                ? draft
                : draft.with(Aux.FUTURE).withType(draft.type(), draft.mode(), by);
    }

    /**
     * Applies an operator to the act in its complement.
     *
     * @param negated whether the operator itself is denied: "did not want", "refused"
     * @return the act as told, or empty where the complement only is said, believed or complained of
     */
    static Optional<Draft> apply(Operator operator, boolean negated, Draft draft, String predicate) {
        if (negated) return denied(operator, draft, predicate);
        boolean done = draft.aux().contains(Aux.NEGATION);
        boolean cooperative = draft.type().isCooperation() != done;
        return switch (operator) {
            case DO, SAY -> Optional.of(draft.withType(draft.type(), draft.mode(), predicate));
            case TRY -> Optional.of(tried(draft, predicate));
            case PROMISE -> Optional.of(promised(draft, cooperative, predicate));
            case INTEND -> Optional.of(intend(draft, predicate));
            case THREATEN ->
                Optional.of(draft.without(Aux.NEGATION)
                        .withType(THREATEN, null, predicate)
                        .asDirected(true));
            case REQUEST ->
                Optional.of(draft.without(Aux.NEGATION)
                        .withType(REQUEST, null, predicate)
                        .asDirected(true));
            case REFUSE, FAIL -> Optional.of(refused(draft, operator, cooperative, predicate));
            case STOP -> Optional.of(stopped(draft, predicate));
            case ALLOW -> Optional.of(draft.withType(CONCEDE, null, predicate).asDirected(true));
            case PREVENT -> Optional.of(deny(draft, false).withType(draft.type(), draft.mode(), predicate));
            case ACCUSE, DENY, BELIEVE -> Optional.empty();
        };
    }

    private static Optional<Draft> denied(Operator operator, Draft draft, String predicate) {
        String by = "not " + predicate;
        return switch (operator) {
            case PROMISE, INTEND, ALLOW, TRY ->
                draft.type().isCooperation()
                        ? Optional.of(draft.withType(REJECT, null, by).asDirected(true))
                        : Optional.of(draft.with(Aux.NEGATION).withType(draft.type(), draft.mode(), by));
            case DO, SAY -> Optional.of(deny(draft, true));
            case REFUSE, FAIL, PREVENT, STOP -> Optional.of(draft.withType(draft.type(), draft.mode(), by));
            case THREATEN, REQUEST ->
                Optional.of(apply(operator, false, draft, by).orElseThrow().with(Aux.NEGATION));
            case ACCUSE, DENY, BELIEVE -> Optional.empty();
        };
    }

    private static Draft tried(Draft draft, String predicate) {
        boolean agreement = draft.type() == SUPPORT || draft.type() == COOPERATE;
        return draft.withType(agreement ? AGREE : draft.type(), agreement ? null : draft.mode(), predicate);
    }

    private static Draft promised(Draft draft, boolean cooperative, String predicate) {
        if (GIVEN_UP.contains(draft.type())) return draft.withType(CONCEDE, null, predicate);
        if (cooperative) return draft.without(Aux.NEGATION).withType(AGREE, null, predicate);
        return draft.withType(draft.type(), draft.mode(), predicate).with(Aux.FUTURE);
    }

    private static Draft refused(Draft draft, Operator operator, boolean cooperative, String predicate) {
        boolean withheld = cooperative && !draft.aux().contains(Aux.NEGATION);
        boolean reject = withheld && (operator == Operator.REFUSE || WITHHELD.contains(draft.type()));
        if (reject) {
            boolean both = draft.reciprocal() && operator == Operator.FAIL;
            Draft rejected = draft.withType(REJECT, null, predicate);
            return both ? rejected : rejected.asDirected(true);
        }
        return draft.with(Aux.NEGATION).withType(draft.type(), draft.mode(), predicate);
    }

    private static Draft stopped(Draft draft, String predicate) {
        boolean cooperative = draft.type().isCooperation();
        return draft.withType(cooperative ? SANCTION : CONCEDE, cooperative ? "discontinue" : null, predicate);
    }

    /** What an operator is by itself, where the act in its complement is none that the lexicon knows. */
    static Optional<EventType> bare(Operator operator, boolean negated) {
        return switch (operator) {
            case PROMISE -> Optional.of(negated ? REJECT : AGREE);
            case REFUSE -> negated ? Optional.empty() : Optional.of(REJECT);
            case THREATEN -> Optional.of(THREATEN);
            case REQUEST -> Optional.of(REQUEST);
            case ACCUSE -> Optional.of(ACCUSE);
            case DENY -> negated ? Optional.empty() : Optional.of(REJECT);
            case ALLOW -> Optional.of(negated ? REJECT : CONCEDE);
            case INTEND, TRY, FAIL, DO, STOP, PREVENT, SAY, BELIEVE -> Optional.empty();
        };
    }
}
