package org.entente.linking;

import java.util.List;
import org.entente.event.EventMention;

/**
 * What one text says of an event, with the texts that say it in the same words: they copy from one another, and are one
 * witness.
 *
 * @param key hash of its words and of what they report, whatever the source is called
 * @param mentions at least one, by the id of their source
 */
public record Report(String key, List<EventMention> mentions) {
    public Report {
        mentions = List.copyOf(mentions);
    }

    EventMention first() {
        return mentions.get(0);
    }

    /** How much it counts where reports differ: the confidence of its coding, more for a day than for a year. */
    double weight() {
        EventMention mention = first();
        int fineness = mention.date() == null ? 0 : mention.date().precision().ordinal();
        return mention.confidence() * (1 + fineness / 20.0);
    }
}
