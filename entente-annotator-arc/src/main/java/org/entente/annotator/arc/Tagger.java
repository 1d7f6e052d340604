package org.entente.annotator.arc;

import org.entente.language.Upos;

/** Tags from left to right, each by the word, its letters, its neighbours and the tags already given. */
final class Tagger {
    /** A right answer that leads by less is still worth a lesson. */
    private static final int MARGIN = 30;

    private static final int LOOK_BACK = 40;
    private static final int CONJUNCTION = TagSet.number(Upos.CCONJ);

    private final Scorer scorer;
    private final int[] uposOf;
    private final int[] verbs;
    private final int[] scores;
    private final Features features = new Features(64);

    Tagger(Scorer scorer, TagSet tagSet) {
        this.scorer = scorer;
        this.uposOf = tagSet.uposOf();
        this.verbs = tagSet.verbs();
        this.scores = new int[uposOf.length];
    }

    void tag(Frame frame) {
        for (int i = 1; i <= frame.n; i++) set(frame, i, frame.sureTag[i] != 0 ? frame.sureTag[i] : predict(frame, i));
    }

    /** One training pass over a sentence whose right tags are known. */
    int learn(Frame frame, int[] gold, Learner learner) {
        int wrong = 0;
        for (int i = 1; i <= frame.n; i++) {
            if (frame.sureTag[i] != 0) {
                set(frame, i, frame.sureTag[i]);
                continue;
            }
            int guess = predict(frame, i);
            if (guess != gold[i]) wrong++;
            int rival = rival(gold[i]);
            if (scores[rival] >= scores[gold[i]] - MARGIN) learner.update(features, gold[i], rival);
            learner.tick();
            set(frame, i, guess);
        }
        return wrong;
    }

    private void set(Frame frame, int i, int tag) {
        frame.tag[i] = tag;
        frame.upos[i] = uposOf[tag];
        frame.verb[i] = verbs[tag];
    }

    /** The best tag but {@code gold}. */
    private int rival(int gold) {
        int best = gold == 1 ? 2 : 1;
        for (int k = 1; k < scores.length; k++) if (k != gold && scores[k] > scores[best]) best = k;
        return best;
    }

    private int predict(Frame frame, int i) {
        features.size = 0;
        fill(frame, i);
        scorer.score(features, scores);
        int best = 1;
        for (int k = 2; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
        return best;
    }

    private void fill(Frame f, int i) {
        int p1 = i - 1;
        int p2 = Math.max(0, i - 2);
        int n1 = i < f.n ? i + 1 : 0;
        int n2 = i + 1 < f.n ? i + 2 : 0;
        int w = f.word[i];
        int t1 = f.tag[p1];
        int t2 = f.tag[p2];
        int a = Frame.AFFIXES;
        int first = i == 1 ? 1 : 0;
        features.add(1, w);
        features.add(2, f.ambiguity[i]);
        for (int k = 0; k < a; k++) {
            if (f.suffix[i * a + k] != 0) features.add(3 + k, f.suffix[i * a + k]);
        }
        for (int k = 0; k < 4; k++) {
            if (f.prefix[i * a + k] != 0) features.add(8 + k, f.prefix[i * a + k]);
        }
        features.add(12, f.shape[i], first);
        features.add(13, t1);
        features.add(14, t1, t2);
        features.add(15, t1, w);
        features.add(16, t1, f.ambiguity[i], f.ambiguity[n1]);
        features.add(17, f.word[p1]);
        features.add(18, f.word[p2]);
        features.add(19, f.word[n1]);
        features.add(20, f.word[n2]);
        features.add(21, f.word[p1], w);
        features.add(22, w, f.word[n1]);
        features.add(23, f.ambiguity[n1], f.ambiguity[n2]);
        features.add(24, f.suffix[n1 * a + 2]);
        features.add(25, f.suffix[n1 * a + 1], f.suffix[i * a + 2]);
        features.add(26, f.ambiguity[i], f.ambiguity[n1]);
        features.add(27, t1, f.suffix[i * a + 2]);
        features.add(28, t1, f.shape[i]);
        features.add(29, f.shape[i], f.shape[n1], f.shape[p1]);
        features.add(30, f.suffix[i * a + 2], f.shape[i]);
        features.add(31, t1, f.ambiguity[n1]);
        features.add(32, f.word[p1], f.word[n1]);
        features.add(36, t2, t1, f.ambiguity[i]);
        features.add(37, f.ambiguity[i], f.ambiguity[n1], f.ambiguity[n2]);
        features.add(39, f.capital[p1], f.capital[i], f.capital[n1], first);
        features.add(40, f.ambiguity[i], f.capital[i], first);
        features.add(41, f.capitals, f.capital[i], f.ambiguity[i]);
        features.add(42, f.suffix[i * a + 2], f.capital[i], first);
        int verbs = finite(f, i);
        features.add(50, verbs, f.ambiguity[i]);
        features.add(51, verbs, f.suffix[i * a + 1]);
        features.add(52, verbs, w);
        features.add(53, verbs, t1, f.ambiguity[i]);
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
