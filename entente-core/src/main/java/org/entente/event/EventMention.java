package org.entente.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One clause's report of an event.
 *
 * @param source the text that reports it
 * @param id stable hash of the source's id and what is reported where
 * @param span the shortest words that state it: verb or noun with its participants
 * @param sentence the sentence it stands in
 * @param actors who did it; of a reciprocal event every party, never empty
 * @param recipients to whom; empty for a reciprocal event
 * @param type PLOVER type
 * @param mode PLOVER mode as the manual spells it, or null
 * @param contexts PLOVER contexts, as in {@code political_institutions}
 * @param date what the text supports, or null
 * @param aux what qualifies it
 * @param kind {@link Kind#EVENT} or {@link Kind#ATTITUDE}
 * @param side what it did to the dyad read for; {@link Side#OTHER} without a dyad
 * @param score conflict–cooperation score of type and mode, -10 to +10, unitless
 * @param confidence 0 to 1
 * @param rule the lexicon entry and operators that coded it
 * @param actorText the words that named the actors; empty where they are implied
 * @param recipientText the words that named the recipients; empty where they are implied
 */
public record EventMention(
        Source source,
        String id,
        Span span,
        Span sentence,
        List<Party> actors,
        List<Party> recipients,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable Edtf date,
        Set<Aux> aux,
        Kind kind,
        Side side,
        double score,
        double confidence,
        String rule,
        List<String> actorText,
        List<String> recipientText) {
    public EventMention {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        contexts = List.copyOf(contexts);
        aux = aux.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(aux));
        actorText = List.copyOf(actorText);
        recipientText = List.copyOf(recipientText);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException(rule + ": an event has an actor");
        }
    }

    /** The same with another side: what it did to another dyad. */
    public EventMention with(Side other) {
        return new EventMention(
                source,
                id,
                span,
                sentence,
                actors,
                recipients,
                type,
                mode,
                contexts,
                date,
                aux,
                kind,
                other,
                score,
                confidence,
                rule,
                actorText,
                recipientText);
    }

    /** The words under the span. */
    public String quote() {
        return span.of(source.text());
    }

    /** Actors, then recipients. */
    public List<Party> parties() {
        List<Party> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }

    /** Whether it happened, as far as the text tells: only then does it move the relation. */
    public boolean isRealised() {
        return kind == Kind.EVENT && aux.stream().allMatch(Aux::isRealised);
    }
}
