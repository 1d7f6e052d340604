package org.entente.annotator.arc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.language.Upos;

/**
 * Looks at verbs again when a first tree is there. A tagger that goes from left to right cannot know that "sent" in "The
 * commission sent to Vilna accomplished nothing" is a participle; the tree shows which verb the sentence would be left
 * without.
 */
final class Revision {
    private static final List<String> FORMS = List.of("VERB VBD", "VERB VBN", "VERB VBP", "VERB VB", "ADJ JJ");
    private static final int ADJECTIVE = 4;
    private static final int ED = tail("ed");
    private static final int AUXILIARY = 1 << TagSet.number(Upos.AUX);
    private static final int NOMINAL =
            1 << TagSet.number(Upos.NOUN) | 1 << TagSet.number(Upos.PROPN) | 1 << TagSet.number(Upos.PRON);

    private final Scorer scorer;
    private final int[] tags = new int[FORMS.size()];
    private final int[] upos = new int[FORMS.size()];
    private final int[] verbs = new int[FORMS.size()];
    private final int[] scores = new int[FORMS.size()];
    private final Features features = new Features(64);

    /** @param names the model's tags, the first has number 1 */
    Revision(Scorer scorer, List<String> names) {
        this.scorer = scorer;
        TagSet tagSet = new TagSet(names);
        for (int k = 0; k < tags.length; k++) {
            tags[k] = names.indexOf(FORMS.get(k)) + 1;
            upos[k] = tagSet.uposOf()[tags[k]];
            verbs[k] = tagSet.verbs()[tags[k]];
        }
    }

    static int classes() {
        return FORMS.size();
    }

    private static int tail(String letters) {
        return new Frame(new String[] {letters}, Lexicon.of(Map.of())).suffix[Frame.AFFIXES + 1];
    }

    /** Puts other tags on verbs where the guide's tree speaks for them. */
    void revise(Frame words, Guide guide) {
        int[] facts = facts(words, guide);
        for (int i = 1; i <= words.n; i++) {
            if (form(words, i) >= 0) set(words, i, predict(words, guide, facts, i));
        }
    }

    /** One training pass; gives the words the tags that were predicted. */
    void learn(Frame words, int[] gold, Learner learner) {
        Guide guide = Objects.requireNonNull(words.guide, "guide");
        int[] facts = facts(words, guide);
        for (int i = 1; i <= words.n; i++) {
            if (form(words, i) < 0) continue;
            int right = indexOf(gold[i]);
            int guess = predict(words, guide, facts, i);
            if (right >= 0 && guess != right) learner.update(features, right, guess);
            learner.tick();
        }
    }

    private void set(Frame words, int i, int form) {
        if (tags[form] == 0) return;
        words.tag[i] = tags[form];
        words.upos[i] = upos[form];
        words.verb[i] = verbs[form];
    }

    private int indexOf(int tag) {
        for (int k = 0; k < tags.length; k++) if (tags[k] == tag && tag != 0) return k;
        return -1;
    }

    /** The form that the word has now, or -1 where it is not in question. */
    private int form(Frame words, int i) {
        int form = indexOf(words.tag[i]);
        return form == ADJECTIVE && words.suffix[i * Frame.AFFIXES + 1] != ED ? -1 : form;
    }

    /** Of the sentence: how many finite verbs it has, how its first tree's root looks, how it begins. */
    private static int[] facts(Frame f, Guide guide) {
        int finite = 0;
        int root = 0;
        for (int i = 1; i <= f.n; i++) {
            if (f.verb[i] == 1) finite++;
            if (guide.head(i) == 0) root = i;
        }
        boolean hasVerb = f.verb[root] == 1 || (guide.kinds(f, root) & AUXILIARY) != 0;
        return new int[] {Math.min(3, finite), root, f.upos[root] * 2 + (hasVerb ? 1 : 0), f.tag[Math.min(1, f.n)]};
    }

    private int predict(Frame f, Guide guide, int[] facts, int i) {
        features.size = 0;
        fill(f, guide, facts, i);
        scorer.score(features, scores);
        int best = -1;
        for (int k = 0; k < scores.length; k++) {
            if (tags[k] != 0 && (best < 0 || scores[k] > scores[best])) best = k;
        }
        return best;
    }

    private void fill(Frame f, Guide guide, int[] facts, int i) {
        int now = f.tag[i];
        int other = f.second[i] * 16 + f.margin[i];
        int next = i < f.n ? i + 1 : 0;
        int h = guide.head(i);
        int kinds = guide.kinds(f, i);
        int own = f.verb[i] == 1 ? 1 : 0;
        int finite = facts[0] - Math.min(own, facts[0]);
        int rooted = (facts[1] == i ? 0 : facts[1] < i ? 1 : 2) * 64 + facts[2];
        int aux = (kinds & AUXILIARY) != 0 ? 1 : 0;
        int subject = nominalBefore(f, guide, i);
        int end = f.suffix[i * Frame.AFFIXES + 1];
        int around = f.tag[i - 1] * 128 + f.tag[next];
        int place = finite * 8 + aux * 4 + subject;
        features.add(1, now, other);
        features.add(2, f.word[i], now);
        features.add(3, f.word[i], place);
        features.add(4, end, place);
        features.add(5, end, place, f.word[next]);
        features.add(6, end, place, f.tag[next], f.mark(next));
        features.add(7, end, place, f.tag[i - 1], f.mark(i));
        features.add(8, end, rooted, place);
        features.add(9, end, rooted, f.word[next], finite);
        features.add(10, end, f.tag[h], h < i ? 1 : 2, place);
        features.add(11, end, rooted, facts[3], finite);
        features.add(12, end, rooted, f.mark(i), f.tag[next]);
        features.add(13, end, kinds, finite);
        features.add(14, end, around);
        features.add(15, end, other, place);
        features.add(16, end, other, rooted);
        features.add(17, end, f.word[i - 1], f.word[next]);
        features.add(18, end, f.word[i - 1], place);
        features.add(19, end, other, f.tag[next], finite);
        features.add(20, end, f.finite(i, -1), f.finite(i, 1), f.tag[next]);
        features.add(21, end, f.finite(i, -1) * 4 + f.finite(i, 1), f.mark(i), subject);
        features.add(22, end, rooted, facts[3] * 64 + f.upos[next], f.mark(0));
        features.add(23, end, kinds & NOMINAL, f.tag[next], place);
        features.add(24, f.ambiguity[i], other, place);
    }

    /** Whether the nearest noun before, over its modifiers, is free to be a subject: 0 none, 1 free, 2 hangs on the word, 3 behind a preposition. */
    private static int nominalBefore(Frame f, Guide guide, int i) {
        for (int k = i - 1; k > 0 && k > i - 8; k--) {
            if ((1 << f.upos[k] & NOMINAL) == 0) continue;
            if (guide.head(k) == i) return 2;
            return (guide.kinds(f, k) & 1 << TagSet.number(Upos.ADP)) != 0 ? 3 : 1;
        }
        return 0;
    }
}
