package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.ActorMention;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** What a person would write over a point: the named event that it is about, or else who did what to whom. */
final class Heading {
    private static final int MANY = 3;

    private final Map<String, String> names;

    /** @param names state codes to the names that the texts use */
    Heading(Map<String, String> names) {
        this.names = names;
    }

    /** The heading of a passage, after its weightiest act. */
    String of(TextReading reading, Span passage, EventMention weightiest) {
        return reading.actors().mentions().stream()
                .filter(mention -> mention.kind() == ActorMention.Kind.EVENT && passage.contains(mention.span()))
                .map(mention ->
                        capital(mention.span().of(reading.source().text()).replaceAll("\\s+", " ")))
                .filter(name -> name.contains(" "))
                .findFirst()
                .orElseGet(() -> capital(act(weightiest)));
    }

    private String act(EventMention event) {
        String actors = list(event.actors());
        if (event.recipients().isEmpty()) {
            boolean several =
                    event.actors().stream().map(Party::state).distinct().count() > 1;
            return several ? mutual(event.type(), event.mode()) + " " + actors : alone(event.type()) + " " + actors;
        }
        String recipients = list(event.recipients());
        return directed(event, actors, recipients);
    }

    /** Ends where the parties' names follow. */
    private static String mutual(EventType type, @Nullable String mode) {
        return switch (type) {
            case AGREE -> "understanding between";
            case CONSULT -> "visit".equals(mode) ? "visit between" : "talks between";
            case SUPPORT -> "agreement between";
            case CONCEDE, RETREAT -> "easing between";
            case COOPERATE -> "common work of";
            case AID -> "help between";
            case REQUEST -> "demands of";
            case ACCUSE -> "ill will between";
            case REJECT -> "no agreement between";
            case THREATEN -> "threats between";
            case PROTEST -> "protests in";
            case SANCTION -> "breach between";
            case MOBILIZE -> "arming of";
            case COERCE -> "pressure between";
            case ASSAULT -> "war between";
        };
    }

    private static String alone(EventType type) {
        return switch (type) {
            case AGREE -> "undertaking of";
            case CONSULT -> "talks of";
            case SUPPORT -> "support from";
            case CONCEDE -> "concession of";
            case COOPERATE -> "cooperation of";
            case AID -> "help from";
            case RETREAT -> "withdrawal of";
            case REQUEST -> "demand of";
            case ACCUSE -> "complaint of";
            case REJECT -> "refusal of";
            case THREATEN -> "threat of";
            case PROTEST -> "protest in";
            case SANCTION -> "sanctions of";
            case MOBILIZE -> "arming of";
            case COERCE -> "pressure from";
            case ASSAULT -> "attack by";
        };
    }

    private static String directed(EventMention event, String actors, String recipients) {
        return switch (event.type()) {
            case AGREE -> actors + " makes an offer to " + recipients;
            case CONSULT -> actors + " confers with " + recipients;
            case SUPPORT -> "support of " + actors + " for " + recipients;
            case CONCEDE -> actors + " gives way to " + recipients;
            case COOPERATE -> actors + " works with " + recipients;
            case AID -> "help from " + actors + " for " + recipients;
            case RETREAT -> actors + " withdraws before " + recipients;
            case REQUEST -> actors + " makes a request of " + recipients;
            case ACCUSE -> "complaint of " + actors + " against " + recipients;
            case REJECT -> actors + " turns " + recipients + " down";
            case THREATEN -> "threat of " + actors + " to " + recipients;
            case PROTEST -> "protest in " + actors + " against " + recipients;
            case SANCTION -> actors + " breaks with " + recipients;
            case MOBILIZE -> actors + " arms against " + recipients;
            case COERCE -> actors + " puts pressure on " + recipients;
            case ASSAULT -> "attack of " + actors + " on " + recipients;
        };
    }

    private String list(List<Party> parties) {
        List<String> told = new ArrayList<>();
        for (Party party : parties) {
            String code = party.state().code();
            String name = names.getOrDefault(code, code.replaceFirst("^IGO:", ""));
            if (!told.contains(name)) told.add(name);
        }
        if (told.size() > MANY) return told.get(0) + " and others";
        int last = told.size() - 1;
        return last <= 0 ? String.join("", told) : String.join(", ", told.subList(0, last)) + " and " + told.get(last);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
