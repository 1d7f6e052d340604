package org.entente.coding;

import static org.entente.event.EventType.ACCUSE;
import static org.entente.event.EventType.AGREE;
import static org.entente.event.EventType.AID;
import static org.entente.event.EventType.ASSAULT;
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
import org.entente.event.Quad;

/**
 * What moods and operators make of an act.
 *
 * @see "gold/GUIDELINES.md, clarifications 2 to 4: offers, REJECT or negation, intentions"
 */
final class Composition {
    /** Cooperation that one can withhold: its denial is a refusal. */
    private static final Set<EventType> WITHHELD = EnumSet.of(SUPPORT, AGREE, CONCEDE, COOPERATE, AID);
    /** What gives something up: promised, it is a concession and not an agreement. */
    private static final Set<EventType> GIVEN_UP = EnumSet.of(RETREAT, CONCEDE);
    /** Words, which are as good as said once they are intended. */
    private static final Set<EventType> SAID = EnumSet.of(REJECT, ACCUSE, REQUEST, THREATEN);

    /** Frames of wishes. */
    private static final String WANTING = "request-want";

    private Composition() {}

    /**
     * Applies a clause's own mood to the act that it tells.
     *
     * @param volitional whether somebody named does it, so that not to do it is to refuse
     */
    static Sense tell(Sense sense, Mood mood, boolean volitional) {
        if (mood.counterfactual()) return sense;
        Sense told = sense;
        if (mood.negated()) told = mood.unable() ? unable(sense) : denied(sense, mood, volitional);
        boolean promised = mood.ready() && told.type().isCooperation() && !told.is(Aux.NEGATION);
        if (mood.future() || promised) told = intend(told, promised ? "would" : "future");
        return mood.hypothetical() ? told.with(Aux.HYPOTHETICAL) : told;
    }

    /** Cooperation withheld by one who acts, or no invitation, is REJECT; anything else did not happen. */
    static Sense deny(Sense sense, boolean volitional) {
        if (sense.is(Aux.NEGATION)) return sense.without(Aux.NEGATION).by("not");
        // "did not want it": what one does not wish to have one rejects.
        if (volitional && sense.type() == REQUEST && sense.rule().startsWith(WANTING)) {
            return sense.as(REJECT, null).towards().by("not");
        }
        boolean uninvited = sense.type() == AGREE && sense.direction() == Sense.Direction.DIRECTED;
        if (uninvited || (volitional && WITHHELD.contains(sense.type()))) {
            return sense.as(REJECT, null).towards().by("not");
        }
        // "without consulting London": whom one does not ask is left out by one alone.
        // "took no part in the fighting" is said of one alone, too.
        boolean alone = sense.type() == CONSULT || sense.type() == ASSAULT;
        Sense told = alone ? sense.either() : sense;
        return told.with(Aux.NEGATION).by("not");
    }

    /** "would not receive the envoy", "will not withdraw": what one will not do, one refuses. */
    private static Sense denied(Sense sense, Mood mood, boolean volitional) {
        boolean refused = mood.unwilling() && volitional && sense.type().isCooperation() && !sense.is(Aux.NEGATION);
        return refused ? sense.as(REJECT, null).towards().by("will not") : deny(sense, volitional);
    }

    /** What two cannot bring about has failed, with no one of them to blame. */
    private static Sense unable(Sense sense) {
        boolean mutual = sense.direction() == Sense.Direction.RECIPROCAL && WITHHELD.contains(sense.type());
        return mutual ? sense.as(REJECT, null).by("could not") : deny(sense, true);
    }

    private static Sense intend(Sense sense, String by) {
        if (isOffenceSpared(sense))
            return sense.without(Aux.NEGATION).as(SUPPORT, null).by(by);
        if (GIVEN_UP.contains(sense.type())) return sense.as(CONCEDE, null).by(by);
        if (SAID.contains(sense.type())) return sense.by(by);
        return sense.type().isCooperation()
                ? sense.as(AGREE, null).by(by)
                : sense.with(Aux.FUTURE).by(by);
    }

    /**
     * Applies an operator to the act in its complement.
     *
     * @param negated whether the operator itself is denied: "did not want"
     * @return the act as told, or empty where it is only believed, denied or complained of
     */
    static Optional<Sense> apply(Operator operator, boolean negated, Sense sense, String predicate) {
        if (negated) return applyDenied(operator, sense, "not " + predicate);
        return switch (operator) {
            case DO, SAY -> Optional.of(sense.by(predicate));
            case TRY -> Optional.of(tried(sense).towards().by(predicate));
            case PROMISE -> Optional.of(promised(sense).towards().by(predicate));
            case VOW -> Optional.of(vowed(sense).towards().by(predicate));
            case INTEND -> Optional.of(intend(sense, predicate).towards());
            case MOOT -> Optional.of((isHostile(sense) ? voiced(sense, THREATEN) : intend(sense, predicate)).towards());
            case THREATEN -> Optional.of(voiced(sense, THREATEN).by(predicate));
            case REQUEST, ORDER -> Optional.of(voiced(sense, REQUEST).by(predicate));
            case REFUSE -> Optional.of(withheld(sense, true).by(predicate));
            case FAIL ->
                Optional.of(withheld(sense, WITHHELD.contains(sense.type())).by(predicate));
            case STOP -> Optional.of(stopped(sense).by(predicate));
            // "let the treaty lapse": what one lets end, one ends.
            case ALLOW -> Optional.of(allowed(sense).by(predicate));
            case PREVENT -> Optional.of((sense.is(Aux.NEGATION) ? sense : sense.with(Aux.NEGATION)).by(predicate));
            // "asserted that Britain was arming the rebels"
            case CLAIM -> isHarm(sense) ? Optional.of(voiced(sense, ACCUSE).by(predicate)) : Optional.empty();
            case ACCUSE, DENY, BELIEVE -> Optional.empty();
        };
    }

    /** "let them talk", "lets them use its airfields": what two then do together they do. */
    private static Sense allowed(Sense sense) {
        if (sense.type() == CONSULT && sense.direction() == Sense.Direction.RECIPROCAL) return sense;
        boolean kept = sense.type() == SANCTION || sense.type() == COOPERATE;
        return (kept ? sense : sense.as(CONCEDE, null)).towards();
    }

    private static boolean isHarm(Sense sense) {
        return sense.type().quad() == Quad.MATERIAL_CONFLICT && sense.aux().isEmpty();
    }

    /** "anxious not to offend Paris": to take care of somebody's feelings is kind to them. */
    private static boolean isOffenceSpared(Sense sense) {
        return sense.type() == ACCUSE && sense.is(Aux.NEGATION);
    }

    private static Optional<Sense> applyDenied(Operator operator, Sense sense, String by) {
        return switch (operator) {
            case INTEND ->
                Optional.of(
                        sense.type() == ACCUSE
                                ? intend(sense.with(Aux.NEGATION), by).towards()
                                : unwanted(sense, by));
            case PROMISE, VOW, ALLOW, TRY, MOOT -> Optional.of(unwanted(sense, by));
            case DO, SAY -> Optional.of(deny(sense, true).by(by));
            case REFUSE, FAIL, PREVENT, STOP -> Optional.of(sense.by(by));
            case THREATEN ->
                Optional.of(voiced(sense, THREATEN).with(Aux.NEGATION).by(by));
            case REQUEST, ORDER ->
                Optional.of(voiced(sense, REQUEST).with(Aux.NEGATION).by(by));
            case ACCUSE, DENY, CLAIM, BELIEVE -> Optional.empty();
        };
    }

    private static Sense unwanted(Sense sense, String by) {
        return sense.type().isCooperation()
                ? sense.as(REJECT, null).towards().by(by)
                : sense.with(Aux.NEGATION).towards().by(by);
    }

    private static Sense voiced(Sense sense, EventType as) {
        return sense.without(Aux.NEGATION)
                .without(Aux.FUTURE)
                .without(Aux.HYPOTHETICAL)
                .as(as, null)
                .towards();
    }

    private static Sense tried(Sense sense) {
        return sense.type() == SUPPORT || sense.type() == COOPERATE ? sense.as(AGREE, null) : sense;
    }

    private static Sense promised(Sense sense) {
        if (GIVEN_UP.contains(sense.type())) return sense.as(CONCEDE, null);
        if (sense.type() == REJECT && !sense.is(Aux.NEGATION)) return abstained(sense);
        boolean friendly = sense.type().isCooperation() != sense.is(Aux.NEGATION);
        return friendly ? sense.without(Aux.NEGATION).without(Aux.FUTURE).as(AGREE, null) : sense.with(Aux.FUTURE);
    }

    /** "undertook to keep out of it" binds one to another; "undertook not to recognise it" refuses that. */
    private static Sense abstained(Sense sense) {
        return sense.rule().contains(" < not") ? sense : sense.as(AGREE, null);
    }

    /** "vowed to fight on": an oath to do harm is a threat. */
    private static Sense vowed(Sense sense) {
        return isHostile(sense) ? voiced(sense, THREATEN) : promised(sense);
    }

    private static boolean isHostile(Sense sense) {
        return !sense.type().isCooperation() && sense.type() != REJECT && !sense.is(Aux.NEGATION);
    }

    private static Sense withheld(Sense sense, boolean refused) {
        boolean cooperation = sense.type().isCooperation() && !sense.is(Aux.NEGATION);
        if (!cooperation || !refused) return sense.with(Aux.NEGATION);
        return sense.as(REJECT, null).towards();
    }

    private static Sense stopped(Sense sense) {
        return sense.type().isCooperation() ? sense.as(SANCTION, "discontinue") : sense.as(CONCEDE, null);
    }

    /** What an operator is by itself, where the act in its complement is none that the lexicon knows. */
    static Optional<EventType> bare(Operator operator, boolean negated) {
        return switch (operator) {
            case PROMISE, VOW -> Optional.of(negated ? REJECT : AGREE);
            case REFUSE -> negated ? Optional.empty() : Optional.of(REJECT);
            case THREATEN -> Optional.of(THREATEN);
            case REQUEST, ORDER -> Optional.of(REQUEST);
            case ACCUSE -> Optional.of(ACCUSE);
            case DENY -> negated ? Optional.empty() : Optional.of(REJECT);
            case ALLOW -> Optional.of(negated ? REJECT : CONCEDE);
            case INTEND, MOOT, TRY, FAIL, DO, STOP, PREVENT, SAY, CLAIM, BELIEVE -> Optional.empty();
        };
    }
}
