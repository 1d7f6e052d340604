package org.entente.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All actor mentions of one annotated text. At most one mention is headed by a token. */
public final class ActorReading {
    private final List<ActorMention> mentions;
    private final Map<Long, ActorMention> byToken = new HashMap<>();

    /** @throws IllegalArgumentException if two mentions are headed by one token */
    public ActorReading(List<ActorMention> mentions) {
        this.mentions = mentions.stream()
                .sorted(Comparator.comparingInt(ActorMention::sentence).thenComparingInt(ActorMention::token))
                .toList();
        for (ActorMention mention : this.mentions) {
            ActorMention other = byToken.put(key(mention.sentence(), mention.token()), mention);
            if (other != null) {
                throw new IllegalArgumentException(
                        "two mentions on one token: " + other.row() + " and " + mention.row());
            }
        }
    }

    /** All mentions in the order of the text. */
    public List<ActorMention> mentions() {
        return mentions;
    }

    /** The mention that the token heads. */
    public Optional<ActorMention> at(int sentence, int token) {
        return Optional.ofNullable(byToken.get(key(sentence, token)));
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
