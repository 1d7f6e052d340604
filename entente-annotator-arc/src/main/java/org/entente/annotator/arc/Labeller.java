package org.entente.annotator.arc;

import java.util.List;
import org.entente.language.Upos;
import org.jspecify.annotations.Nullable;

/** Names the arcs of a finished tree, heads before dependents, left before right, so that both may be looked at. */
final class Labeller {
    private static final int BE = 1;
    private static final int HAVE = 2;
    /** A right answer of the first look that leads by less is still worth a lesson. */
    private static final int MARGIN = 30;

    private final Scorer scorer;
    private final @Nullable Glance glance;
    private final int punctuation;
    private final int root;
    private final int[] scores;
    private final Features features = new Features(96);

    /** @param labels names of the labels, "punct" and "root" among them; the first has number 1 */
    Labeller(Scorer scorer, List<String> labels, @Nullable Glance glance) {
        this.scorer = scorer;
        this.glance = glance;
        this.punctuation = labels.indexOf("punct") + 1;
        this.root = labels.indexOf("root") + 1;
        this.scores = new int[labels.size() + 1];
    }

    void label(Frame frame) {
        Arcs arcs = new Arcs(frame);
        Between between = new Between(frame);
        for (int i = 0; i < frame.n; i++) {
            int word = arcs.order[i];
            frame.label[word] = isTrivial(frame, word) ? trivial(frame, word) : predict(frame, arcs, between, word);
        }
    }

    /**
     * One training pass over a tree whose right labels are known.
     *
     * @param glance whether it is to learn a first look only
     */
    void learn(Frame frame, int[] gold, Learner learner, boolean glance) {
        Arcs arcs = new Arcs(frame);
        Between between = new Between(frame);
        for (int i = 0; i < frame.n; i++) {
            int word = arcs.order[i];
            if (isTrivial(frame, word)) {
                frame.label[word] = trivial(frame, word);
                continue;
            }
            first(frame, arcs, between, word);
            if (!glance) rest(frame, arcs, word);
            scorer.score(features, scores);
            int guess = best(root);
            if (gold[word] > 0) teach(learner, gold[word], glance ? MARGIN : 0);
            learner.tick();
            frame.label[word] = guess;
        }
    }

    private static boolean isTrivial(Frame frame, int word) {
        return frame.head[word] == 0 || frame.sureLabel[word] != 0 || frame.upos[word] == TagSet.number(Upos.PUNCT);
    }

    private int trivial(Frame frame, int word) {
        if (frame.head[word] == 0) return root;
        return frame.sureLabel[word] != 0 ? frame.sureLabel[word] : punctuation;
    }

    private int predict(Frame frame, Arcs arcs, Between between, int word) {
        first(frame, arcs, between, word);
        if (glance == null) return secondLook(frame, arcs, word);
        glance.score(features, scores);
        int first = best(root);
        int lead = scores[first] - scores[best(first)];
        if (glance.suffices(lead)) return first;
        int second = secondLook(frame, arcs, word);
        glance.compare(lead, first == second);
        return second;
    }

    private int secondLook(Frame frame, Arcs arcs, int word) {
        rest(frame, arcs, word);
        scorer.score(features, scores);
        return best(root);
    }

    private void teach(Learner learner, int gold, int margin) {
        int rival = best(gold);
        if (scores[rival] >= scores[gold] - margin) learner.update(features, gold, rival);
    }

    /** The best label but this one and the root's. */
    private int best(int except) {
        int best = -1;
        for (int k = 1; k < scores.length; k++) {
            if (k != root && k != except && (best < 0 || scores[k] > scores[best])) best = k;
        }
        return best;
    }

    /** What decides most labels by itself. */
    private void first(Frame f, Arcs arcs, Between between, int d) {
        int h = f.head[d];
        int side = d < h ? 1 : 2;
        int wd = f.word[d];
        int wh = f.word[h];
        int td = f.tag[d];
        int th = f.tag[h];
        int mark = f.word[arcs.marker[d]];
        int kinds = arcs.kinds[d];
        int verbs = arcs.auxiliaries[h] * 4 + arcs.auxiliaries[d];
        int lb = f.label[arcs.previous[d]];
        int lh = f.label[h];
        int seen = arcs.labels(f, h, d);
        features.size = 0;
        features.add(5, td, th, side);
        features.add(6, wd, th, side);
        features.add(7, td, wh, side);
        features.add(10, mark, td, th);
        features.add(14, kinds, td, th, side);
        features.add(16, td, th, side, verbs);
        features.add(17, td, th, side, arcs.kinds[h]);
        features.add(18, td, th, side, lb);
        features.add(19, td, th, side, lh);
        features.add(20, td, th, side, seen);
        features.add(24, f.tag[d - 1], td, f.tag[d < f.n ? d + 1 : 0], side);
        features.add(28, td, th, side, between.kind(Math.min(d, h), Math.max(d, h)));
        features.add(31, f.suffix[d * Frame.AFFIXES + 1], td, th, side);
    }

    private void rest(Frame f, Arcs arcs, int d) {
        int h = f.head[d];
        int side = d < h ? 1 : 2;
        int g = f.head[h];
        int wd = f.word[d];
        int wh = f.word[h];
        int td = f.tag[d];
        int th = f.tag[h];
        int mark = f.word[arcs.marker[d]];
        int kinds = arcs.kinds[d];
        int verbs = arcs.auxiliaries[h] * 4 + arcs.auxiliaries[d];
        int lb = f.label[arcs.previous[d]];
        int lh = f.label[h];
        int seen = arcs.labels(f, h, d);
        int distance = Between.distance(d, h);
        features.add(1, wd, side);
        features.add(2, td, side);
        features.add(3, wh, side);
        features.add(4, th, side);
        features.add(8, wd, wh, side);
        features.add(9, td, th, side, distance);
        features.add(11, mark, wh);
        features.add(12, mark, wd);
        features.add(13, mark, side, th, verbs);
        features.add(15, kinds, wd);
        features.add(21, wh, side, lb, td);
        features.add(22, wh, seen, td, side);
        features.add(23, f.word[d - 1], td, side);
        features.add(25, d < f.n ? f.word[d + 1] : 0, td, side);
        features.add(26, f.word[arcs.first[d]], td, th, side);
        features.add(27, f.tag[arcs.first[d]], f.tag[arcs.last[d]], td, th);
        features.add(29, f.tag[g], th, td, side);
        features.add(30, f.suffix[d * Frame.AFFIXES + 2], th, side);
        features.add(32, td, f.suffix[h * Frame.AFFIXES + 2], side);
        features.add(33, f.shape[d], td, th, side);
        features.add(34, wd, lh, side);
        features.add(35, wd, lb, th);
        features.add(38, f.word[arcs.leftmost[d]], td, th, side);
        features.add(39, f.word[arcs.rightmost[d]], td, th, side);
        features.add(40, td, lh, mark, lb);
        features.add(41, f.tag[arcs.marker[d]], td, th, kinds);
        features.add(42, f.ambiguity[d], f.ambiguity[h], side);
        features.add(43, wh, arcs.kinds[h], td, side);
        features.add(44, td, verbs, wh, side);
        features.add(45, wd, verbs, side, kinds);
    }

    /** A finished tree seen from each word. */
    private static final class Arcs {
        final int[] order;
        final int[] kinds;
        final int[] marker;
        final int[] auxiliaries;
        /** The sibling just before, or 0. */
        final int[] previous;

        final int[] leftmost;
        final int[] rightmost;
        final int[] first;
        final int[] last;
        private final int[] firstChild;
        private final int[] nextSibling;

        Arcs(Frame f) {
            int n = f.n;
            order = new int[n];
            kinds = new int[n + 1];
            marker = new int[n + 1];
            auxiliaries = new int[n + 1];
            previous = new int[n + 1];
            leftmost = new int[n + 1];
            rightmost = new int[n + 1];
            first = new int[n + 1];
            last = new int[n + 1];
            firstChild = new int[n + 1];
            nextSibling = new int[n + 1];
            for (int d = 1; d <= n; d++) link(f, d);
            breadthFirst(n);
            for (int i = 0; i <= n; i++) first[i] = last[i] = i;
            for (int i = n - 1; i >= 0; i--) {
                int d = order[i];
                int h = f.head[d];
                first[h] = Math.min(first[h], first[d]);
                last[h] = Math.max(last[h], last[d]);
            }
        }

        private void link(Frame f, int d) {
            int h = f.head[d];
            previous[d] = rightmost[h];
            if (rightmost[h] == 0) {
                leftmost[h] = firstChild[h] = d;
            } else {
                nextSibling[rightmost[h]] = d;
            }
            rightmost[h] = d;
            kinds[h] |= 1 << f.upos[d];
            if (d < h && marker[h] == 0 && TagSet.isMarker(f.upos[d])) marker[h] = d;
            if (f.upos[d] == TagSet.number(Upos.AUX)) auxiliaries[h] |= auxiliary(f.forms[d - 1]);
        }

        private void breadthFirst(int n) {
            int size = 0;
            for (int d = firstChild[0]; d != 0; d = nextSibling[d]) order[size++] = d;
            for (int i = 0; i < size && size <= n; i++) {
                for (int d = firstChild[order[i]]; d != 0; d = nextSibling[d]) order[size++] = d;
            }
        }

        /** The labels already given to the dependents of {@code h} before {@code d}, as a set. */
        int labels(Frame f, int h, int d) {
            int set = 0;
            for (int s = firstChild[h]; s != 0 && s != d; s = nextSibling[s]) set |= 1 << (f.label[s] & 31);
            return set;
        }

        private static int auxiliary(String form) {
            return switch (form) {
                case "be", "is", "was", "were", "are", "been", "being", "am", "'s", "get", "got", "gets" -> BE;
                case "have", "has", "had", "having" -> HAVE;
                default -> 0;
            };
        }
    }
}
