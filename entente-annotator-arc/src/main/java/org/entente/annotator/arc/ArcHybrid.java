package org.entente.annotator.arc;

import org.jspecify.annotations.Nullable;

/** Greedy arc-hybrid parsing from left to right; linear in the number of words. Writes the frame's heads, 0 for the root. */
final class ArcHybrid {
    private static final int MOVES = 3;
    /** A right answer that leads by less is still worth a lesson. */
    private static final int MARGIN = 30;

    private final Scorer scorer;
    private final @Nullable Glance glance;
    private final ParserFeatures extractor;
    private final int[] scores = new int[MOVES];
    private final int[] costs = new int[MOVES];

    ArcHybrid(Scorer scorer, boolean fine, @Nullable Glance glance) {
        this.scorer = scorer;
        this.glance = glance;
        this.extractor = new ParserFeatures(fine);
    }

    void parse(Frame frame) {
        Configuration c = new Configuration(frame);
        Between between = new Between(frame);
        while (!c.isFinal()) c.apply(predict(c, between));
        for (int i = 1; i <= frame.n; i++) frame.head[i] = c.head(i);
    }

    private int predict(Configuration c, Between between) {
        int only = c.onlyMove();
        if (only >= 0) return only;
        extractor.first(c, between);
        if (glance == null) return secondLook(c, between);
        glance.score(extractor.features, scores);
        int first = best(c);
        int lead = lead(c, first);
        if (glance.suffices(lead)) return first;
        int second = secondLook(c, between);
        glance.compare(lead, first == second);
        return second;
    }

    private int secondLook(Configuration c, Between between) {
        extractor.rest(c, between);
        scorer.score(extractor.features, scores);
        return best(c);
    }

    private int best(Configuration c) {
        int best = -1;
        for (int move = 0; move < MOVES; move++) {
            if (c.allows(move) && (best < 0 || scores[move] > scores[best])) best = move;
        }
        return best;
    }

    private int lead(Configuration c, int best) {
        int lead = Integer.MAX_VALUE;
        for (int move = 0; move < MOVES; move++) {
            if (move != best && c.allows(move)) lead = Math.min(lead, scores[best] - scores[move]);
        }
        return lead;
    }

    /**
     * One training pass with the dynamic oracle (Goldberg and Nivre 2013), following the parser's own choices.
     *
     * @param glance whether it is to learn a first look only
     * @param explore whether to go on from a wrong move rather than to put it right
     */
    void learn(Frame frame, int[] gold, Learner learner, boolean glance, boolean explore) {
        Configuration c = new Configuration(frame);
        Between between = new Between(frame);
        Oracle oracle = new Oracle(gold);
        while (!c.isFinal()) {
            int cheapest = Integer.MAX_VALUE;
            for (int move = 0; move < MOVES; move++) {
                costs[move] = c.allows(move) ? oracle.cost(c, move) : Integer.MAX_VALUE;
                cheapest = Math.min(cheapest, costs[move]);
            }
            learner.tick();
            extractor.first(c, between);
            if (!glance) extractor.rest(c, between);
            scorer.score(extractor.features, scores);
            int guess = best(c);
            int right = teach(learner, cheapest);
            c.apply(costs[guess] > cheapest && !explore ? right : guess);
        }
    }

    /** Learns from the move that the features before it speak for; returns the best of the right moves. */
    private int teach(Learner learner, int cheapest) {
        int right = -1;
        int wrong = -1;
        for (int move = 0; move < MOVES; move++) {
            if (costs[move] == Integer.MAX_VALUE) continue;
            if (costs[move] == cheapest) {
                if (right < 0 || scores[move] > scores[right]) right = move;
            } else if (wrong < 0 || scores[move] > scores[wrong]) {
                wrong = move;
            }
        }
        if (wrong >= 0 && scores[wrong] >= scores[right] - MARGIN) learner.update(extractor.features, right, wrong);
        return right;
    }
}
