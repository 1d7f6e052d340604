package org.entente.coding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of the PLOVER lexicon: the predicates that express it, their constraints and their roles.
 *
 * @param id unique, {@code <type>-<what>}
 * @param type what it codes
 * @param mode PLOVER mode, or null
 * @param verbs lemmas; a second word is a particle or a preposition whose complement is then the object; of an idiom
 *     of several words the gap "…" holds the object: "show … door"
 * @param nouns lemmas of event nouns
 * @param adjectives lemmas of predicative adjectives; their subject is the actor
 * @param object lemmas and {@code $classes} of which the object must be one; empty for no constraint; {@code ~} where
 *     there may be no object, and alone where there must be none
 * @param notObject lemmas and classes that the object must not be
 * @param conditions required prepositional complements: preposition to lemmas and classes, an empty list for any;
 *     {@code subject} is a key too; a word after {@code !} must not be there
 * @param ofIsObject whether a noun's of-phrase is its object rather than its subject
 * @param actor roles that give the actor, tried in order
 * @param recipient roles that give the recipient, tried in order
 * @param reciprocal whether all parties act on one another
 * @param needsRecipient whether it is no event without a recipient, found or implied
 * @param attitude whether it is a state of mind and not a deed
 * @param contexts PLOVER contexts
 */
public record Frame(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> verbs,
        List<String> nouns,
        List<String> adjectives,
        List<String> object,
        List<String> notObject,
        Map<String, List<String>> conditions,
        boolean ofIsObject,
        List<String> actor,
        List<String> recipient,
        boolean reciprocal,
        boolean needsRecipient,
        boolean attitude,
        List<String> contexts) {
    public Frame {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        adjectives = List.copyOf(adjectives);
        object = List.copyOf(object);
        notObject = List.copyOf(notObject);
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        contexts = List.copyOf(contexts);
        if (verbs.isEmpty() && nouns.isEmpty() && adjectives.isEmpty()) {
            throw new IllegalArgumentException(id + ": a frame has a verb, a noun or an adjective");
        }
    }

    /** Whether it lives in the negative only, as "would not hear of". */
    boolean isNegativeIdiom() {
        return conditions.getOrDefault("adverb", List.of()).contains("not");
    }

    /** How much a frame asks of its clause: of several that fit one predicate the most demanding is taken. */
    int demands() {
        return (object.isEmpty() ? 0 : 2) + (notObject.isEmpty() ? 0 : 1) + 2 * conditions.size();
    }
}
