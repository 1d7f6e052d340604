package org.entente.coding;

import java.util.EnumSet;
import java.util.Set;
import org.entente.event.Aux;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate says was done, as moods and operators turn it.
 *
 * @param direction who acts on whom
 * @param needsRecipient whether it is nothing without somebody to whom it is done
 * @param rule frame and operators, innermost first
 */
record Sense(
        EventType type,
        @Nullable String mode,
        boolean attitude,
        Direction direction,
        boolean needsRecipient,
        Set<Aux> aux,
        String rule) {
    enum Direction {
        /** Actors on recipients. */
        DIRECTED,
        /** All on one another. */
        RECIPROCAL,
        /** Actors on recipients if there are any; several actors without one on each other: "failed to agree". */
        EITHER
    }

    static Sense of(Frame frame) {
        return new Sense(
                frame.type(),
                frame.mode(),
                frame.attitude(),
                frame.reciprocal() ? Direction.RECIPROCAL : Direction.DIRECTED,
                frame.needsRecipient(),
                EnumSet.noneOf(Aux.class),
                frame.id());
    }

    boolean is(Aux one) {
        return aux.contains(one);
    }

    /** The same act, told through one more word. */
    Sense by(String word) {
        return new Sense(type, mode, attitude, direction, needsRecipient, aux, rule + " < " + word);
    }

    Sense as(EventType newType, @Nullable String newMode) {
        return new Sense(newType, newMode, attitude, direction, needsRecipient, aux, rule);
    }

    /** A refusal, demand or threat has an address even where the act itself is mutual. */
    Sense towards() {
        return new Sense(type, mode, attitude, either().direction, true, aux, rule);
    }

    /** Directed where somebody is on the other side. */
    Sense either() {
        Direction turned = direction == Direction.DIRECTED ? Direction.DIRECTED : Direction.EITHER;
        return new Sense(type, mode, attitude, turned, needsRecipient, aux, rule);
    }

    /** Of all who had a part in it, unless somebody is on the other side. */
    Sense shared() {
        return new Sense(type, mode, attitude, Direction.EITHER, needsRecipient, aux, rule);
    }

    Sense with(Aux added) {
        Set<Aux> more = EnumSet.of(added);
        more.addAll(aux);
        return new Sense(type, mode, attitude, direction, needsRecipient, more, rule);
    }

    Sense without(Aux removed) {
        Set<Aux> fewer = EnumSet.noneOf(Aux.class);
        fewer.addAll(aux);
        fewer.remove(removed);
        return new Sense(type, mode, attitude, direction, needsRecipient, fewer, rule);
    }
}
