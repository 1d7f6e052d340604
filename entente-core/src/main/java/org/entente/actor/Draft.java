package org.entente.actor;

import java.util.List;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention while the text is read, with what a later pronoun needs to know.
 *
 * @param sort what a pronoun would call it
 * @param plural whether "they" takes it up
 * @param person who, where it is somebody of the gazetteer
 */
record Draft(
        int sentence,
        int token,
        Span span,
        ActorMention.Kind kind,
        List<Party> parties,
        String row,
        Agent.Sort sort,
        boolean plural,
        @Nullable Person person) {
    Draft {
        parties = List.copyOf(parties);
    }

    ActorMention mention() {
        return new ActorMention(sentence, token, span, kind, parties, row);
    }

    Draft withParties(List<Party> other, String why) {
        return new Draft(sentence, token, span, kind, other, row + " < " + why, sort, plural, person);
    }

    /** The same, meant as one person. */
    Draft asPerson() {
        return new Draft(sentence, token, span, kind, parties, row, Agent.Sort.PERSON, false, person);
    }

    boolean isPerson() {
        return sort == Agent.Sort.PERSON && !plural;
    }

    /** Whether it stands for a party of its own, not only for the state of the noun it modifies. */
    boolean isNominal() {
        return kind != ActorMention.Kind.ADJECTIVE && kind != ActorMention.Kind.EVENT;
    }
}
