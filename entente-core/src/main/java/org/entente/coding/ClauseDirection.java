package org.entente.coding;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.event.EventMention;
import org.entente.event.Kind;
import org.entente.event.Side;
import org.jspecify.annotations.Nullable;

/** Which way a clause points for a dyad: by what is coded in it, or else by its words and what turns them. */
final class ClauseDirection {
    private final KindWords words;
    private final Graph graph;
    private final PartyFinder parties;
    private final @Nullable Dyad dyad;

    ClauseDirection(KindWords words, Graph graph, PartyFinder parties, @Nullable Dyad dyad) {
        this.words = words;
        this.graph = graph;
        this.parties = parties;
        this.dyad = dyad;
    }

    /** For or against, or empty where nothing in the clause tells. What is wished is told by its words first. */
    Optional<Side> of(Clause clause, Kind kind, List<EventMention> told) {
        Optional<Side> coded = told.stream()
                .map(EventMention::side)
                .filter(side -> side != Side.OTHER)
                .findFirst();
        return kind == Kind.ATTITUDE ? byWords(clause).or(() -> coded) : coded.or(() -> byWords(clause));
    }

    private Optional<Side> byWords(Clause clause) {
        if (namesThird(clause)) return Optional.empty();
        int word = -1;
        for (int i = 0; i < graph.size(); i++) {
            if (clause.covers(i)
                    && !graph.is(i, "compound")
                    && (isCloser(i) || isApart(i))
                    && (word < 0 || clause.depth(i) < clause.depth(word))) {
                word = i;
            }
        }
        if (word < 0) return Optional.empty();
        boolean closer = isCloser(word);
        for (int i = 0; i < graph.size(); i++) {
            if (clause.covers(i) && i != word && turns(i, word)) closer = !closer;
        }
        return Optional.of(closer ? Side.FOR : Side.AGAINST);
    }

    private boolean isCloser(int token) {
        return words.is(graph, token, "closer");
    }

    private boolean isApart(int token) {
        return words.is(graph, token, "apart");
    }

    /** A denial above the word or on it, or a word that turns what hangs on it. */
    private boolean turns(int token, int word) {
        int above = graph.head(token);
        boolean over = above >= 0 && graph.isBelow(word, above) && !graph.isBelow(word, token);
        if (over && isDenial(token)) return true;
        if (!words.is(graph, token, "turning")) return false;
        return graph.isBelow(word, token)
                || (over
                        && graph.children(token).length
                                == graph.children(token, "fixed").size());
    }

    private boolean isDenial(int token) {
        return switch (graph.form(token)) {
            case "not", "n't", "no", "never", "neither", "nor" -> true;
            default -> false;
        };
    }

    private boolean namesThird(Clause clause) {
        if (dyad == null) return true;
        for (int i = 0; i < graph.size(); i++) {
            if (!clause.covers(i)) continue;
            boolean third = parties.mention(i).stream()
                    .flatMap(mention -> mention.parties().stream())
                    .anyMatch(party -> !dyad.contains(party) && !party.isOrganisation());
            if (third) return true;
        }
        return false;
    }
}
