package org.entente.annotator.arc;

/** Greedy arc-hybrid parsing from left to right; linear in the number of words. Writes the frame's heads, 0 for the root. */
final class ArcHybrid {
    private static final int MOVES = 3;
    /** A right answer that leads by less is still worth a lesson. */
    private static final int MARGIN = 30;

    private final Scorer scorer;
    private final ParserFeatures extractor;
    private final int[] scores = new int[MOVES];

    ArcHybrid(Scorer scorer, boolean fine) {
        this.scorer = scorer;
        this.extractor = new ParserFeatures(fine);
    }

    void parse(Frame frame) {
        Configuration c = new Configuration(frame);
        Between between = new Between(frame);
        while (!c.isFinal()) c.apply(predict(c, between));
        for (int i = 1; i <= frame.n; i++) frame.head[i] = c.head(i);
    }

    private int predict(Configuration c, Between between) {
        scorer.score(extractor.fill(c, between), scores);
        int best = -1;
        for (int move = 0; move < MOVES; move++) {
            if (c.allows(move) && (best < 0 || scores[move] > scores[best])) best = move;
        }
        return best;
    }

    /**
     * One training pass with the dynamic oracle (Goldberg and Nivre 2013), following the parser's own choices.
     *
     * @param explore whether to go on from a wrong move rather than to put it right
     */
    void learn(Frame frame, int[] gold, Learner learner, boolean explore) {
        Configuration c = new Configuration(frame);
        Between between = new Between(frame);
        Oracle oracle = new Oracle(gold);
        while (!c.isFinal()) {
            int guess = predict(c, between);
            int cheapest = Integer.MAX_VALUE;
            for (int move = 0; move < MOVES; move++) {
                if (c.allows(move)) cheapest = Math.min(cheapest, oracle.cost(c, move));
            }
            int right = -1;
            for (int move = 0; move < MOVES; move++) {
                if (c.allows(move) && oracle.cost(c, move) == cheapest && (right < 0 || scores[move] > scores[right]))
                    right = move;
            }
            learner.tick();
            int wrong = -1;
            for (int move = 0; move < MOVES; move++) {
                if (c.allows(move) && oracle.cost(c, move) > cheapest && (wrong < 0 || scores[move] > scores[wrong]))
                    wrong = move;
            }
            if (wrong >= 0 && scores[wrong] >= scores[right] - MARGIN) learner.update(extractor.features, right, wrong);
            c.apply(oracle.cost(c, guess) > cheapest && !explore ? right : guess);
        }
    }
}
