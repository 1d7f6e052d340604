package org.entente.annotator.arc;

import org.entente.language.Upos;

/**
 * Hangs punctuation into a tree of words. The parser does without it; where it belongs follows from the tree: to one of
 * the words on the way up from its neighbours, before the way crosses the sign.
 */
final class Punctuation {
    private static final int NUMBER = TagSet.number(Upos.PUNCT);
    private static final int CONJUNCTION = TagSet.number(Upos.CCONJ);
    private static final int LONGEST_WAY = 12;

    private final Scorer scorer;
    private final int[] scores = new int[1];
    private final Features features = new Features(32);
    private final int[] candidates = new int[2 * LONGEST_WAY];
    private int leftSize;
    private int size;

    Punctuation(Scorer scorer) {
        this.scorer = scorer;
    }

    static boolean is(Frame frame, int i) {
        return frame.upos[i] == NUMBER;
    }

    /** Gives every sign of punctuation its head; the words have theirs. Among signs alone the first is the root. */
    void attach(Frame frame) {
        if (frame.withoutPunctuation() == frame) {
            for (int i = 1; i <= frame.n; i++) frame.head[i] = i == 1 ? 0 : 1;
            return;
        }
        Signs signs = new Signs(frame);
        for (int i = 1; i <= frame.n; i++) {
            if (!is(frame, i)) continue;
            collect(frame, signs, i);
            frame.head[i] = candidates[best(frame, signs, i, -1)];
        }
    }

    /** One training pass over a tree; signs whose right head is not on the way are left out. */
    void learn(Frame frame, int[] gold, Learner learner) {
        Signs signs = new Signs(frame);
        for (int i = 1; i <= frame.n; i++) {
            if (!is(frame, i)) continue;
            collect(frame, signs, i);
            int right = -1;
            for (int k = 0; k < size; k++) if (candidates[k] == gold[i]) right = k;
            if (right >= 0 && size > 1) {
                int wrong = best(frame, signs, i, right);
                int lead = score(frame, signs, i, right) - score(frame, signs, i, wrong);
                if (lead <= 0) {
                    learner.reward(features, -1);
                    score(frame, signs, i, right);
                    learner.reward(features, 1);
                }
                learner.tick();
            }
            frame.head[i] = gold[i];
        }
    }

    private int best(Frame frame, Signs signs, int i, int except) {
        int best = -1;
        int highest = 0;
        for (int k = 0; k < size; k++) {
            if (k == except) continue;
            int score = size == 1 ? 0 : score(frame, signs, i, k);
            if (best < 0 || score > highest) {
                best = k;
                highest = score;
            }
        }
        return best;
    }

    private void collect(Frame frame, Signs signs, int i) {
        size = 0;
        int left = signs.before[i];
        for (int w = left; w != 0 && w < i && size < LONGEST_WAY; w = frame.head[w]) candidates[size++] = w;
        leftSize = size;
        int right = signs.after[i];
        for (int w = right; w > i && size < leftSize + LONGEST_WAY; w = frame.head[w]) candidates[size++] = w;
    }

    private int score(Frame f, Signs signs, int i, int k) {
        features.size = 0;
        int sign = f.word[i];
        boolean leftwards = k < leftSize;
        int c = candidates[k];
        int h = f.head[c];
        boolean top = k == leftSize - 1 || k == size - 1;
        int rank = Math.min(3, leftwards ? k : k - leftSize);
        int place = (leftwards ? 0 : 8) + (top ? 4 : 0) + rank;
        int plain = (leftwards ? 0 : 2) + (top ? 1 : 0);
        int opened = signs.opened(f, i, c);
        int pair =
                signs.pair[i] == 0 ? 0 : signs.pair[i] < i ? f.head[signs.pair[i]] == c ? 1 : 2 : inside(signs, i, c);
        int left = signs.before[i];
        int right = signs.after[i];
        int ends = (left == 0 ? 1 : 0) + (right == 0 ? 2 : 0);
        int topLeft = leftSize == 0 ? 0 : candidates[leftSize - 1];
        int topRight = size == leftSize ? 0 : candidates[size - 1];
        int way = h == 0 ? 0 : (h < c ? 1 : 2) + ((h < i) == (c < i) ? 0 : 2);
        features.add(1, sign, plain, opened, ends);
        features.add(2, sign, plain, pair, ends);
        features.add(3, sign, plain, f.tag[c], opened);
        features.add(4, sign, plain, f.tag[c], f.tag[h]);
        features.add(5, sign, plain, f.tag[c], f.tag[right]);
        features.add(6, sign, plain, f.tag[c], f.tag[left]);
        features.add(7, sign, place, opened, pair);
        features.add(8, sign, plain, f.word[right]);
        features.add(9, sign, plain, f.word[c]);
        features.add(10, sign, plain, f.upos[c], Between.distance(c, i));
        features.add(11, sign, plain, f.upos[topLeft], f.upos[topRight]);
        features.add(12, sign, plain * 8 + way, f.upos[c], f.upos[h]);
        features.add(13, sign, plain * 8 + way, opened, signs.more(f, i));
        features.add(14, sign, plain, f.word[left]);
        features.add(15, sign, plain * 8 + way, signs.conjunction(topRight), opened);
        features.add(16, plain * 8 + way, pair, ends, opened);
        features.add(17, sign, plain * 8 + way, f.upos[c], opened * 4 + signs.conjunction(c));
        features.add(18, sign, plain * 8 + way, f.upos[right], f.upos[left]);
        features.add(19, sign, place, way, f.upos[c]);
        features.add(20, sign, f.tag[i - 1], f.tag[i < f.n ? i + 1 : 0], plain * 8 + way);
        scorer.score(features, scores);
        return scores[0];
    }

    private static int inside(Signs signs, int i, int c) {
        return c > i && c < signs.pair[i] ? 3 : 4;
    }

    /** The words around each sign, and which signs make pairs. */
    private static final class Signs {
        final int[] before;
        final int[] after;
        final int[] pair;
        private final int[] conjunctions;

        Signs(Frame f) {
            before = new int[f.n + 1];
            after = new int[f.n + 1];
            pair = new int[f.n + 1];
            conjunctions = new int[f.n + 1];
            int last = 0;
            for (int i = 1; i <= f.n; i++) {
                before[i] = last;
                if (!is(f, i)) last = i;
                if (f.upos[i] == CONJUNCTION) conjunctions[f.head[i]] = 1;
            }
            last = 0;
            for (int i = f.n; i > 0; i--) {
                after[i] = last;
                if (!is(f, i)) last = i;
            }
            pairUp(f);
        }

        private void pairUp(Frame f) {
            int[] open = new int[f.n + 1];
            int depth = 0;
            for (int i = 1; i <= f.n; i++) {
                if (!is(f, i)) continue;
                char sign = f.forms[i - 1].charAt(0);
                int match = depth;
                while (match > 0 && !closes(f.forms[open[match - 1] - 1].charAt(0), sign)) match--;
                if (match > 0) {
                    pair[i] = open[match - 1];
                    pair[open[match - 1]] = i;
                    depth = match - 1;
                } else if ("([{\"\u201c\u2018\u00ab'`".indexOf(sign) >= 0) {
                    open[depth++] = i;
                }
            }
        }

        private static boolean closes(char open, char close) {
            return switch (open) {
                case '(' -> close == ')';
                case '[' -> close == ']';
                case '{' -> close == '}';
                case '\u201c' -> close == '\u201d';
                case '\u2018' -> close == '\u2019';
                case '\u00ab' -> close == '\u00bb';
                case '`' -> close == '\'';
                default -> close == open;
            };
        }

        /** Whether an earlier sign of this kind hangs on the word: 1, or 2 when the word stands before it. */
        int opened(Frame f, int i, int word) {
            for (int k = i - 1; k > 0 && k > i - 60; k--) {
                if (is(f, k) && f.word[k] == f.word[i] && f.head[k] == word) return k < word ? 1 : 2;
            }
            return 0;
        }

        /** Whether the sign comes again. */
        int more(Frame f, int i) {
            for (int k = i + 1; k <= f.n && k < i + 40; k++) if (f.word[k] == f.word[i]) return 1;
            return 0;
        }

        int conjunction(int word) {
            return conjunctions[word];
        }
    }
}
