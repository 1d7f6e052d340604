package org.entente.scores;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Party;
import org.entente.event.Aux;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event as the measures see it, of the gold or of a prediction.
 *
 * @param start first Unicode code point
 * @param end code point after the last
 * @param type name of a PLOVER type; of a prediction perhaps another word
 * @param date EDTF, or null
 * @param confidence 0 to 1; 1 for the gold
 */
public record CodedEvent(
        int start,
        int end,
        List<String> actor,
        List<String> recipient,
        String type,
        @Nullable String date,
        Set<String> aux,
        String side,
        double confidence) {

    public static CodedEvent of(EventMention event) {
        Span span = event.span().inCodePoints(event.source().text());
        Set<String> aux = new TreeSet<>();
        for (Aux each : event.aux()) aux.add(each.label());
        return new CodedEvent(
                span.start(),
                span.end(),
                event.actors().stream().map(Party::code).toList(),
                event.recipients().stream().map(Party::code).toList(),
                event.type().name(),
                event.date() == null ? null : event.date().toString(),
                aux,
                event.side().label(),
                event.confidence());
    }

    static CodedEvent of(JsonNode node) {
        return new CodedEvent(
                node.path("start").asInt(),
                node.path("end").asInt(),
                strings(node.path("actor")),
                strings(node.path("recipient")),
                node.path("type").asText(""),
                node.path("date").isTextual() ? node.path("date").asText() : null,
                new TreeSet<>(strings(node.path("aux"))),
                node.path("side").asText(""),
                node.path("confidence").asDouble(1));
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        for (JsonNode item : array) strings.add(item.asText());
        return strings;
    }

    Set<String> actorStates() {
        return states(actor);
    }

    Set<String> recipientStates() {
        return states(recipient);
    }

    /** Actors and recipients alike, without sectors. */
    Set<String> states() {
        Set<String> states = new TreeSet<>(actorStates());
        states.addAll(recipientStates());
        return states;
    }

    private static Set<String> states(List<String> codes) {
        Set<String> states = new TreeSet<>();
        for (String code : codes) states.add(new Party(code).state().code());
        return states;
    }

    /** Its class, or null for a type that PLOVER has not. */
    @Nullable
    Quad quad() {
        for (EventType each : EventType.values()) {
            if (each.name().equals(type)) return each.quad();
        }
        return null;
    }

    int length() {
        return end - start;
    }

    /** How many code points the two spans share. */
    int shared(CodedEvent other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
}
