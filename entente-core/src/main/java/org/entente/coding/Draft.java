package org.entente.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.actor.Party;
import org.entente.event.EventType;

/**
 * An event in the making: what a predicate says and of whom, before implied parties, date and side are settled.
 *
 * @param head token of the predicate, of the outermost operator where there is one
 * @param core token of the predicate that the frame fired on
 * @param nominal whether a noun tells it by itself
 * @param strangers whether the text names somebody or something as the actor that is no party
 * @param tokens the tokens that the event's span covers
 */
record Draft(
        int head,
        int core,
        boolean nominal,
        boolean strangers,
        Sense sense,
        List<Found> actors,
        List<Found> recipients,
        List<String> contexts,
        BitSet tokens,
        double confidence) {
    private static final double GUESSED = 0.6;

    EventType type() {
        return sense.type();
    }

    Draft with(Sense turned) {
        return new Draft(head, core, nominal, strangers, turned, actors, recipients, contexts, tokens, confidence);
    }

    Draft with(List<Found> newActors, List<Found> newRecipients) {
        return new Draft(
                head,
                core,
                nominal,
                strangers,
                sense,
                List.copyOf(newActors),
                List.copyOf(newRecipients),
                contexts,
                tokens,
                confidence);
    }

    /** The same act, spoken of by a word above: its span covers that word and those who speak. */
    Draft under(int token, List<Found> speakers) {
        BitSet more = (BitSet) tokens.clone();
        more.set(token);
        speakers.forEach(found -> more.set(found.token()));
        return new Draft(token, core, nominal, strangers, sense, actors, recipients, contexts, more, confidence);
    }

    List<Found> parties() {
        List<Found> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }

    /** Whether the clause names an actor and, themselves and not by what is theirs, somebody of another state. */
    boolean joinsStates() {
        return !actors.isEmpty()
                && recipients.stream().allMatch(Found::strong)
                && codes(parties()).stream().map(Party::state).distinct().count() > 1;
    }

    /** The same, less sure. */
    Draft guessed() {
        return new Draft(
                head, core, nominal, strangers, sense, actors, recipients, contexts, tokens, confidence * GUESSED);
    }

    /** Whether its verb is read with an object that the lexicon does not expect. */
    boolean isGuess() {
        return confidence <= GUESSED;
    }

    /** Whether the clause itself names all the parties that the act wants. */
    boolean isComplete() {
        if (!sense.needsRecipient()) return !parties().isEmpty();
        if (sense.direction() == Sense.Direction.DIRECTED) {
            return !actors.isEmpty() && !RoleReader.without(recipients, actors).isEmpty();
        }
        return codes(parties()).stream().map(Party::state).distinct().count() > 1;
    }

    static List<Party> codes(List<Found> found) {
        return found.stream().map(Found::party).distinct().toList();
    }
}
