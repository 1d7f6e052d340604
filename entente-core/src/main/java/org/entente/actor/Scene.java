package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Token;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** One sentence while its actors are read: the drafts so far, by the token that heads them. */
final class Scene {
    final int index;
    final AnnotatedSentence sentence;
    final SentenceTree tree;
    private final @Nullable Draft[] drafts;
    private final @Nullable AgentNoun[] agents;
    /** Words that name no party, though a part of them would: their tokens. */
    private final boolean[] closed;

    /**
     * An agent noun whose state is still to be found.
     *
     * @param first index of its first token
     */
    record AgentNoun(Agent agent, boolean plural, int first, Span span) {}

    Scene(int index, AnnotatedSentence sentence) {
        this.index = index;
        this.sentence = sentence;
        this.tree = new SentenceTree(sentence);
        this.drafts = new Draft[tree.size()];
        this.agents = new AgentNoun[tree.size()];
        this.closed = new boolean[tree.size()];
    }

    @Nullable
    Draft draft(int token) {
        return drafts[token];
    }

    void put(Draft draft) {
        drafts[draft.token()] = draft;
    }

    void remove(int token) {
        drafts[token] = null;
    }

    @Nullable
    AgentNoun agent(int token) {
        return agents[token];
    }

    void putAgent(int token, AgentNoun agent) {
        agents[token] = agent;
    }

    void close(int token) {
        closed[token] = true;
    }

    boolean isClosed(int token) {
        return closed[token];
    }

    List<Draft> drafts() {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft != null) {
                all.add(draft);
            }
        }
        return all;
    }

    /** The parties of a nominal and of all that are coordinated with it. */
    List<Party> conjoined(Token first) {
        List<Party> parties = new ArrayList<>();
        for (Token each : tree.conjuncts(tree.firstConjunct(first))) {
            Draft draft = drafts[each.index()];
            if (draft != null) {
                addAll(parties, draft.parties());
            }
        }
        return parties;
    }

    /** Whether a nominal is joined with another that has a party. */
    boolean joins(Token first) {
        return tree.conjuncts(first).stream()
                        .filter(each -> drafts[each.index()] != null)
                        .count()
                > 1;
    }

    static void addAll(List<Party> parties, List<Party> more) {
        for (Party party : more) {
            if (!parties.contains(party)) {
                parties.add(party);
            }
        }
    }

    Span span() {
        return sentence.sentence().span();
    }

    String text() {
        return sentence.sentence().source().text();
    }
}
