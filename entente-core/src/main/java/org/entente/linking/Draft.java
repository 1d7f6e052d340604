package org.entente.linking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.actor.Party;
import org.entente.event.EventMention;

/** One report while it is compared with others: a mention, its copies, and what is compared. */
final class Draft {
    private static final Comparator<EventMention> BY_SOURCE = Comparator.comparing(
                    (EventMention mention) -> mention.source().id())
            .thenComparing(EventMention::span)
            .thenComparing(EventMention::id);

    private final String key;
    private final List<EventMention> mentions = new ArrayList<>();
    private final Wording wording;
    private final List<Party> actors;
    private final List<Party> recipients;
    private final Set<Party> states;
    private final String sentence;

    Draft(String key, EventMention mention) {
        this.key = key;
        this.mentions.add(mention);
        this.wording = Wording.of(mention);
        this.actors = mention.actors().stream().map(Party::state).distinct().toList();
        this.recipients =
                mention.recipients().stream().map(Party::state).distinct().toList();
        this.states = new TreeSet<>(actors);
        this.states.addAll(recipients);
        this.sentence = sentence(mention);
    }

    private static String sentence(EventMention mention) {
        return mention.sentence()
                .of(mention.source().text())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Hash of the sentence's words and of what is read in them: the same for a copy, whatever it is called. */
    static String key(EventMention mention) {
        String said = String.join(
                "\t",
                sentence(mention),
                String.valueOf(mention.span().start() - mention.sentence().start()),
                String.valueOf(mention.span().length()),
                mention.actors().toString(),
                mention.recipients().toString(),
                mention.type().name(),
                String.valueOf(mention.date()),
                mention.aux().toString(),
                mention.kind().name());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16);
    }

    void add(EventMention copy) {
        mentions.add(copy);
    }

    Report report() {
        return new Report(key, mentions.stream().sorted(BY_SOURCE).toList());
    }

    String key() {
        return key;
    }

    EventMention mention() {
        return mentions.get(0);
    }

    Wording wording() {
        return wording;
    }

    List<Party> actors() {
        return actors;
    }

    List<Party> recipients() {
        return recipients;
    }

    /** Both, sectors left out. */
    Set<Party> states() {
        return states;
    }

    /** Whether both stand in one sentence, or in copies of one. */
    boolean isBeside(Draft other) {
        return sentence.equals(other.sentence);
    }

    boolean isMutual() {
        return recipients.isEmpty();
    }
}
