package org.entente.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.Aux;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event in the making: what a predicate says, before implied parties, date and side are settled.
 *
 * @param head token of the predicate, of the outermost operator where there is one
 * @param core token of the predicate that the frame fired on
 * @param reciprocal whether all parties act on one another
 * @param needsRecipient whether it is nothing without a recipient
 * @param tokens the tokens that the event's span covers
 * @param rule frame and operators, innermost first
 */
record Draft(
        int head,
        int core,
        EventType type,
        @Nullable String mode,
        boolean attitude,
        boolean reciprocal,
        boolean needsRecipient,
        boolean nominal,
        Set<Aux> aux,
        List<Found> actors,
        List<Found> recipients,
        List<String> contexts,
        BitSet tokens,
        String rule,
        double confidence) {
    Draft withHead(int token) {
        BitSet more = (BitSet) tokens.clone();
        more.set(token);
        return new Draft(
                token,
                core,
                type,
                mode,
                attitude,
                reciprocal,
                needsRecipient,
                nominal,
                aux,
                actors,
                recipients,
                contexts,
                more,
                rule,
                confidence);
    }

    Draft withType(EventType newType, @Nullable String newMode, String by) {
        String newRule = by.isEmpty() ? rule : rule + " < " + by;
        return new Draft(
                head,
                core,
                newType,
                newMode,
                attitude,
                reciprocal,
                needsRecipient,
                nominal,
                aux,
                actors,
                recipients,
                contexts,
                tokens,
                newRule,
                confidence);
    }

    Draft with(Aux added) {
        Set<Aux> more = EnumSet.of(added);
        more.addAll(aux);
        return withAux(more);
    }

    Draft without(Aux removed) {
        Set<Aux> fewer = EnumSet.noneOf(Aux.class);
        fewer.addAll(aux);
        fewer.remove(removed);
        return withAux(fewer);
    }

    private Draft withAux(Set<Aux> newAux) {
        return new Draft(
                head,
                core,
                type,
                mode,
                attitude,
                reciprocal,
                needsRecipient,
                nominal,
                newAux,
                actors,
                recipients,
                contexts,
                tokens,
                rule,
                confidence);
    }

    Draft withParties(List<Found> newActors, List<Found> newRecipients) {
        return new Draft(
                head,
                core,
                type,
                mode,
                attitude,
                reciprocal,
                needsRecipient,
                nominal,
                aux,
                List.copyOf(newActors),
                List.copyOf(newRecipients),
                contexts,
                tokens,
                rule,
                confidence);
    }

    Draft asDirected(boolean recipientNeeded) {
        return new Draft(
                head,
                core,
                type,
                mode,
                attitude,
                false,
                recipientNeeded,
                nominal,
                aux,
                actors,
                recipients,
                contexts,
                tokens,
                rule,
                confidence);
    }

    Draft asReciprocal() {
        return new Draft(
                head,
                core,
                type,
                mode,
                attitude,
                true,
                needsRecipient,
                nominal,
                aux,
                actors,
                recipients,
                contexts,
                tokens,
                rule,
                confidence);
    }

    Draft withConfidence(double factor) {
        return new Draft(
                head,
                core,
                type,
                mode,
                attitude,
                reciprocal,
                needsRecipient,
                nominal,
                aux,
                actors,
                recipients,
                contexts,
                tokens,
                rule,
                confidence * factor);
    }

    List<Found> parties() {
        List<Found> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }

    static List<Party> codes(List<Found> found) {
        return found.stream().map(Found::party).distinct().toList();
    }
}
