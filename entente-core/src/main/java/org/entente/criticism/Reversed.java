package org.entente.criticism;

import static org.entente.event.EventType.AGREE;
import static org.entente.event.EventType.AID;
import static org.entente.event.EventType.ASSAULT;
import static org.entente.event.EventType.COERCE;
import static org.entente.event.EventType.CONCEDE;
import static org.entente.event.EventType.REJECT;
import static org.entente.event.EventType.RETREAT;
import static org.entente.event.EventType.SANCTION;
import static org.entente.event.EventType.SUPPORT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.event.EventMention;
import org.entente.event.EventType;
import org.entente.language.Token;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** An act told of the wrong side: "Turkey ceded Hatay to France", where the chronicle has France cede it to Turkey. */
final class Reversed implements Check {
    /** The types by which acts of one on another are coded, by the chronicle's verbs for them. */
    private static final Map<String, Set<EventType>> ONE_SIDED = Map.ofEntries(
            Map.entry("broke", EnumSet.of(SANCTION, REJECT)),
            Map.entry("declared-war", EnumSet.of(ASSAULT)),
            Map.entry("recognised", EnumSet.of(SUPPORT, CONCEDE)),
            Map.entry("ceded", EnumSet.of(RETREAT, CONCEDE, AGREE)),
            Map.entry("annexed", EnumSet.of(COERCE, ASSAULT)),
            Map.entry("occupied", EnumSet.of(COERCE, ASSAULT)),
            Map.entry("invaded", EnumSet.of(ASSAULT)),
            Map.entry("attacked", EnumSet.of(ASSAULT)),
            Map.entry("bombed", EnumSet.of(ASSAULT)),
            Map.entry("bombarded", EnumSet.of(ASSAULT)),
            Map.entry("sank", EnumSet.of(ASSAULT)),
            Map.entry("surrendered", EnumSet.of(RETREAT, CONCEDE)),
            Map.entry("expelled", EnumSet.of(SANCTION, COERCE)),
            Map.entry("denounced", EnumSet.of(SANCTION, REJECT)),
            Map.entry("aided", EnumSet.of(AID)));

    /** Characters: in more of them other acts are told, too. */
    private static final int MOST = 90;

    private final Descriptions descriptions;

    Reversed(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public List<Finding> run(Examination text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            for (EventMention event : text.eventsIn(i)) {
                Finding finding = isTold(event) ? check(text, i, event) : null;
                if (finding != null) findings.add(finding);
            }
        }
        return findings;
    }

    /** Whether one state does something to another, and the words name both. */
    private static boolean isTold(EventMention event) {
        return event.isRealised()
                && event.actors().size() == 1
                && event.recipients().size() == 1
                && !event.actorText().isEmpty()
                && !event.recipientText().isEmpty()
                && event.span().length() <= MOST
                && event.date() != null
                && !event.date().isOpen()
                && event.date().precision().compareTo(Precision.YEAR) >= 0;
    }

    private @Nullable Finding check(Examination text, int sentence, EventMention event) {
        Edtf date = event.date();
        Party actor = event.actors().get(0).state();
        Party recipient = event.recipients().get(0).state();
        if (date == null || actor.equals(recipient)) return null;
        ChronicleEntry turned = null;
        for (ChronicleEntry entry : text.chronicle().of(Dyad.of(actor.toString(), recipient.toString()))) {
            if (!WrongDate.agrees(entry, date)) continue;
            if (entry.roles().stream().anyMatch(role -> isOf(role, actor, recipient))) return null;
            boolean other = entry.roles().stream()
                    .anyMatch(role -> isOf(role, recipient, actor)
                            && (role.recipient() != null || entry.parties().size() == 2)
                            && ONE_SIDED.getOrDefault(role.verb(), Set.of()).contains(event.type()));
            if (other && isDeed(text, sentence, event, entry)) turned = entry;
        }
        if (turned == null) return null;
        boolean dated = date.precision().compareTo(Precision.MONTH) >= 0
                && turned.from().precision().compareTo(Precision.MONTH) >= 0;
        return text.finding(
                this,
                dated ? Severity.WARNING : Severity.HINT,
                event.span(),
                turned(text, event),
                "the other way about: " + turned.name() + ", " + WrongDate.period(turned),
                "chronicle " + turned.id() + " (link unsure)");
    }

    private static boolean isOf(ChronicleEntry.Role role, Party actor, Party recipient) {
        Party other = role.recipient();
        return role.actor().state().equals(actor)
                && (other == null || other.state().equals(recipient));
    }

    /** Whether the main word of the report, or its object, is one for what the chronicle has. */
    private boolean isDeed(Examination text, int sentence, EventMention event, ChronicleEntry entry) {
        int head = text.headOf(sentence, event.span());
        return text.tokens(sentence, event.span()).stream()
                .filter(token -> token.index() == head || token.head() == head && token.is("obj"))
                .map(Token::lemma)
                .anyMatch(lemma -> descriptions.isDeed(entry, lemma));
    }

    /** The words with the two names in each other's place, or null where they stand in them more or less than once. */
    private static @Nullable String turned(Examination text, EventMention event) {
        Span span = event.span();
        String words = text.words(span);
        String actor = event.actorText().get(0);
        String recipient = event.recipientText().get(0);
        int one = words.indexOf(actor);
        int other = words.indexOf(recipient);
        boolean twice = one != words.lastIndexOf(actor) || other != words.lastIndexOf(recipient);
        if (one < 0 || other < 0 || twice) return null;
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        String before = one < other ? actor : recipient;
        String after = one < other ? recipient : actor;
        if (first + before.length() > second) return null;
        return words.substring(0, first)
                + after
                + words.substring(first + before.length(), second)
                + before
                + words.substring(second + after.length());
    }
}
