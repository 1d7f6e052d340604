package org.entente.annotator.arc;

import org.entente.language.Upos;
import org.jspecify.annotations.Nullable;

/** Tags from left to right, each by the word, its letters, its neighbours and the tags already given. */
final class Tagger {
    /** A right answer that leads by less is still worth a lesson. */
    private static final int MARGIN = 30;

    private static final int LOOK_BACK = 40;
    private static final int CONJUNCTION = TagSet.number(Upos.CCONJ);

    private final Scorer scorer;
    private final @Nullable Glance glance;
    private final int[] uposOf;
    private final int[] verbs;
    private final int[] scores;
    private final Features features = new Features(64);

    Tagger(Scorer scorer, TagSet tagSet, @Nullable Glance glance) {
        this.scorer = scorer;
        this.glance = glance;
        this.uposOf = tagSet.uposOf();
        this.verbs = tagSet.verbs();
        this.scores = new int[uposOf.length];
    }

    void tag(Frame frame) {
        for (int i = 1; i <= frame.n; i++) set(frame, i, frame.sureTag[i] != 0 ? frame.sureTag[i] : predict(frame, i));
    }

    /**
     * One training pass over a sentence whose right tags are known.
     *
     * @param glance whether it is to learn a first look only
     */
    void learn(Frame frame, int[] gold, Learner learner, boolean glance) {
        for (int i = 1; i <= frame.n; i++) {
            if (frame.sureTag[i] != 0) {
                set(frame, i, frame.sureTag[i]);
                continue;
            }
            first(frame, i);
            if (!glance) rest(frame, i);
            scorer.score(features, scores);
            int guess = best(0);
            teach(learner, gold[i]);
            learner.tick();
            set(frame, i, guess);
        }
    }

    private void set(Frame frame, int i, int tag) {
        frame.tag[i] = tag;
        frame.upos[i] = uposOf[tag];
        frame.verb[i] = verbs[tag];
    }

    private void teach(Learner learner, int gold) {
        int rival = best(gold);
        if (scores[rival] >= scores[gold] - MARGIN) learner.update(features, gold, rival);
    }

    /** The best tag but this one. */
    private int best(int except) {
        int best = except == 1 ? 2 : 1;
        for (int k = best + 1; k < scores.length; k++) if (k != except && scores[k] > scores[best]) best = k;
        return best;
    }

    private int predict(Frame frame, int i) {
        first(frame, i);
        if (glance == null) return secondLook(frame, i);
        glance.score(features, scores);
        int first = best(0);
        int lead = scores[first] - scores[best(first)];
        if (glance.suffices(lead)) return first;
        int second = secondLook(frame, i);
        glance.compare(lead, first == second);
        return second;
    }

    private int secondLook(Frame frame, int i) {
        rest(frame, i);
        scorer.score(features, scores);
        return best(0);
    }

    /** What decides most tags by itself. */
    private void first(Frame f, int i) {
        int a = Frame.AFFIXES;
        int w = f.word[i];
        int t1 = f.tag[i - 1];
        int t2 = f.tag[Math.max(0, i - 2)];
        int n1 = i < f.n ? i + 1 : 0;
        int n2 = i + 1 < f.n ? i + 2 : 0;
        int verbs = finite(f, i);
        features.size = 0;
        features.add(1, w);
        features.add(2, f.ambiguity[i]);
        features.add(4, f.suffix[i * a + 1]);
        features.add(5, f.suffix[i * a + 2]);
        features.add(12, f.shape[i], i == 1 ? 1 : 0);
        features.add(15, t1, w);
        features.add(16, t1, f.ambiguity[i], f.ambiguity[n1]);
        features.add(17, f.word[i - 1]);
        features.add(19, f.word[n1]);
        features.add(27, t1, f.suffix[i * a + 2]);
        features.add(36, t2, t1, f.ambiguity[i]);
        features.add(37, f.ambiguity[i], f.ambiguity[n1], f.ambiguity[n2]);
        features.add(41, f.capitals, f.capital[i], f.ambiguity[i]);
        features.add(53, verbs, t1, f.ambiguity[i]);
    }

    private void rest(Frame f, int i) {
        int p1 = i - 1;
        int p2 = Math.max(0, i - 2);
        int n1 = i < f.n ? i + 1 : 0;
        int n2 = i + 1 < f.n ? i + 2 : 0;
        int w = f.word[i];
        int t1 = f.tag[p1];
        int t2 = f.tag[p2];
        int a = Frame.AFFIXES;
        int first = i == 1 ? 1 : 0;
        for (int k = 0; k < a; k++) {
            if ((k < 1 || k > 2) && f.suffix[i * a + k] != 0) features.add(3 + k, f.suffix[i * a + k]);
        }
        for (int k = 0; k < 4; k++) {
            if (f.prefix[i * a + k] != 0) features.add(8 + k, f.prefix[i * a + k]);
        }
        features.add(13, t1);
        features.add(14, t1, t2);
        features.add(18, f.word[p2]);
        features.add(20, f.word[n2]);
        features.add(21, f.word[p1], w);
        features.add(22, w, f.word[n1]);
        features.add(23, f.ambiguity[n1], f.ambiguity[n2]);
        features.add(24, f.suffix[n1 * a + 2]);
        features.add(25, f.suffix[n1 * a + 1], f.suffix[i * a + 2]);
        features.add(26, f.ambiguity[i], f.ambiguity[n1]);
        features.add(28, t1, f.shape[i]);
        features.add(29, f.shape[i], f.shape[n1], f.shape[p1]);
        features.add(30, f.suffix[i * a + 2], f.shape[i]);
        features.add(31, t1, f.ambiguity[n1]);
        features.add(32, f.word[p1], f.word[n1]);
        features.add(39, f.capital[p1], f.capital[i], f.capital[n1], first);
        features.add(40, f.ambiguity[i], f.capital[i], first);
        features.add(42, f.suffix[i * a + 2], f.capital[i], first);
        int verbs = finite(f, i);
        features.add(50, verbs, f.ambiguity[i]);
        features.add(51, verbs, f.suffix[i * a + 1]);
        features.add(52, verbs, w);
        features.add(54, verbs, f.suffix[i * a + 1], f.ambiguity[n1]);
        features.add(38, f.shape[n1], f.ambiguity[n1], f.ambiguity[i]);
    }

    /** Whether a finite verb went before, in the sentence and since its last mark or conjunction, and whether one comes. */
    private static int finite(Frame f, int i) {
        int before = 0;
        boolean near = false;
        boolean open = true;
        for (int k = i - 1; k > Math.max(0, i - LOOK_BACK); k--) {
            if (f.verb[k] == 1) {
                before++;
                near |= open;
            }
            if (Punctuation.is(f, k) || f.upos[k] == CONJUNCTION) open = false;
        }
        return Math.min(2, before) * 4 + (near ? 2 : 0) + Math.min(1, f.finiteAhead[i]);
    }
}
