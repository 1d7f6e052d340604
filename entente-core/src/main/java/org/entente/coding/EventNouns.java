package org.entente.coding;

import java.util.Set;
import org.entente.language.Upos;

/** Tells nouns that tell an event from those that only mention one. */
final class EventNouns {
    /** "this raid", "such an offer": a mention of what was told before. */
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such", "its", "their", "his");

    private static final Set<String> CIRCUMSTANCES = Set.of(
            "after",
            "before",
            "since",
            "until",
            "during",
            "following",
            "despite",
            "because of",
            "in spite of",
            "by",
            "from",
            "under",
            "between",
            "at",
            "on",
            "in",
            "as",
            "for",
            "of",
            "about",
            "without",
            "pending",
            "prior to");

    /** Assemblies that are called as treaties are. */
    private static final Set<String> BODIES = Set.of("convention", "entente", "alliance", "coalition", "confederation");

    private static final Set<String> SPEAKING = Set.of(
            "say", "vote", "refuse", "accept", "reject", "demand", "declare", "ask", "meet", "sit", "decide",
            "protest");

    private final Lexicon lexicon;
    private final Graph graph;
    private final Without without;

    EventNouns(Lexicon lexicon, Graph graph, Without without) {
        this.lexicon = lexicon;
        this.graph = graph;
        this.without = without;
    }

    /** A noun that a frame knows, and that is the head of its phrase. */
    boolean isOne(int i) {
        return (graph.upos(i) == Upos.NOUN || graph.upos(i) == Upos.PROPN)
                && !graph.is(i, "compound")
                && !graph.is(i, "flat")
                && !lexicon.nounsHeadedBy(graph.lemma(i)).isEmpty();
    }

    /** Whether a noun tells its event, rather than pointing back to it or setting a scene by it. */
    boolean isAsserted(int n, boolean hasParties) {
        if (graph.isVerb(n)) return true;
        for (int child : graph.children(n, "det", "nmod:poss")) {
            if (POINTING.contains(graph.form(child)) && graph.is(child, "det")) return false;
        }
        if (graph.token(n).isRoot()) return true;
        if (!hasParties || isSpeaker(n)) return false;
        if (graph.is(n, "conj")) return isAsserted(graph.head(n), true);
        if (isHandedOver(n)) return isAsserted(graph.head(n), true);
        if (without.isGround(n)) return true;
        if (graph.is(n, "obl") || graph.is(n, "nmod")) {
            return !graph.is(n, "nmod:poss") && !CIRCUMSTANCES.contains(graph.preposition(n));
        }
        return graph.is(n, "nsubj") || graph.is(n, "obj") || graph.is(n, "appos") || graph.is(n, "parataxis");
    }

    /** "the Cuban convention refused": an assembly, and no treaty. */
    private boolean isSpeaker(int n) {
        int verb = graph.head(n);
        return BODIES.contains(graph.lemma(n))
                && graph.is(n, "nsubj")
                && !graph.isPassive(verb)
                && SPEAKING.contains(graph.lemma(verb));
    }

    /** "delivery of an ultimatum", "outbreak of war": the noun above says no more than a light verb would. */
    private boolean isHandedOver(int n) {
        return graph.is(n, "nmod")
                && graph.preposition(n).equals("of")
                && lexicon.lightVerb(graph.lemma(graph.head(n))).isPresent();
    }
}
