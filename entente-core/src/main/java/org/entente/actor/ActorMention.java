package org.entente.actor;

import java.util.List;
import org.entente.source.Span;

/**
 * A place in a sentence that names or points to parties.
 *
 * @param sentence index of the sentence in the annotated text
 * @param token index of the token that heads the words in that sentence; a group such as "British troops" is headed by
 *     its noun, and its adjective "British" has a mention of its own
 * @param span the words, in the source's text
 * @param kind how the words stand for a party
 * @param parties who is meant, never empty; several for "Anglo-Soviet", "both powers", "they"
 * @param row the gazetteer row or reference rule that decided, for "why?"
 */
public record ActorMention(int sentence, int token, Span span, Kind kind, List<Party> parties, String row) {
    /** How words stand for a party. */
    public enum Kind {
        /** A state by its name: Britain, the Soviet Union. */
        STATE,
        /** A state's adjective or combining form: British, Anglo-. */
        ADJECTIVE,
        /** The people: the British, Germans. */
        DEMONYM,
        /** A capital, building or street: a government where it acts, a place where things happen in it. */
        SEAT,
        /** Any other city, region or colony of a state: the state only as the scene or object of an act. */
        PLACE,
        /** A person in office or in a party's lead. */
        PERSON,
        /** An agent noun with its state: British troops, the Foreign Secretary, the dockers, the Conservatives. */
        GROUP,
        /** An international organisation or one of its organs. */
        ORGANISATION,
        /** A bloc or collective: the West, the Powers. */
        BLOC,
        /** A named event or treaty that implies its parties: the Munich Conference. */
        EVENT,
        /** A pronoun or definite description found by reference: he, both sides, the former. */
        REFERENCE
    }

    public ActorMention {
        parties = List.copyOf(parties);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException(row + ": a mention has a party");
        }
    }
}
