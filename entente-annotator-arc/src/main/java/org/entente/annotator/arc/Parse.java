package org.entente.annotator.arc;

import java.util.List;
import java.util.Map;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Token;

/**
 * A text's trees in parallel arrays, so that parses of different tokenisers can be laid side by side.
 *
 * @param starts first character of each word
 * @param ends character after its last
 * @param heads index of the governor in the whole text, -1 for a root
 */
record Parse(int[] starts, int[] ends, int[] heads, String[] upos, String[] relations) {
    /** Names that older releases of Universal Dependencies gave to what is now called otherwise. */
    static final Map<String, String> RENAMED = Map.of(
            "obl:tmod", "obl:unmarked",
            "obl:npmod", "obl:unmarked",
            "nmod:tmod", "nmod:unmarked",
            "nmod:npmod", "nmod:unmarked");

    private Parse(int n) {
        this(new int[n], new int[n], new int[n], new String[n], new String[n]);
    }

    /** @param starts where each tree begins in the text that {@link TreebankText} made */
    static Parse of(List<Tree> trees, int[] starts) {
        Parse parse = new Parse(trees.stream().mapToInt(Tree::size).sum());
        int base = 0;
        for (int t = 0; t < trees.size(); t++) {
            Tree tree = trees.get(t);
            int at = starts[t];
            for (int i = 0; i < tree.size(); i++) {
                int end = at + tree.forms()[i].length();
                int head = tree.heads()[i];
                String upos = tree.tags()[i].substring(0, tree.tags()[i].indexOf(' '));
                parse.set(base + i, at, end, head < 0 ? -1 : base + head, upos, tree.relations()[i]);
                at = tree.glued()[i] ? end : end + 1;
            }
            base += tree.size();
        }
        return parse;
    }

    static Parse of(List<AnnotatedSentence> sentences) {
        Parse parse = new Parse(sentences.stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum());
        int base = 0;
        for (AnnotatedSentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                int head = token.isRoot() ? -1 : base + token.head();
                String relation = RENAMED.getOrDefault(token.relation(), token.relation());
                parse.set(
                        base + token.index(),
                        token.span().start(),
                        token.span().end(),
                        head,
                        token.upos().name(),
                        relation);
            }
            base += sentence.tokens().size();
        }
        return parse;
    }

    private void set(int i, int start, int end, int head, String tag, String relation) {
        starts[i] = start;
        ends[i] = end;
        heads[i] = head;
        upos[i] = tag;
        relations[i] = relation;
    }

    /**
     * Counts what another parse of the text has right. Where the two cut words differently, as in hyphenated
     * compounds, the smallest stretch on which both agree counts as one word, under its highest word's head.
     *
     * @return words, and of them right: UPOS, head, head and relation, head and relation without its subtype; then words
     *     that are no punctuation, and of them right: head and relation
     */
    int[] agreement(Parse other) {
        int[] mine = new int[starts.length];
        int[] theirs = new int[other.starts.length];
        int words = align(other, mine, theirs);
        int[] myTops = tops(mine, words);
        int[] theirTops = other.tops(theirs, words);
        int[] score = new int[7];
        score[0] = words;
        for (int w = 0; w < words; w++) {
            int a = myTops[w];
            int b = theirTops[w];
            if (upos[a].equals(other.upos[b])) score[1]++;
            boolean sign = upos[a].equals("PUNCT");
            if (!sign) score[5]++;
            int head = heads[a] < 0 ? -1 : mine[heads[a]];
            if (head != (other.heads[b] < 0 ? -1 : theirs[other.heads[b]])) continue;
            score[2]++;
            if (relations[a].equals(other.relations[b])) {
                score[3]++;
                if (!sign) score[6]++;
            }
            if (base(relations[a]).equals(base(other.relations[b]))) score[4]++;
        }
        return score;
    }

    private int align(Parse other, int[] mine, int[] theirs) {
        int words = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            mine[i] = words;
            theirs[j] = words;
            if (ends[i] == other.ends[j]) {
                words++;
                i++;
                j++;
            } else if (ends[i] < other.ends[j]) {
                i++;
            } else {
                j++;
            }
        }
        int last = Math.max(0, words - 1);
        while (i < mine.length) mine[i++] = last;
        while (j < theirs.length) theirs[j++] = last;
        return words;
    }

    /** In each stretch the first word whose head is outside. */
    private int[] tops(int[] stretch, int words) {
        int[] tops = new int[words];
        for (int i = stretch.length - 1; i >= 0; i--) {
            if (heads[i] < 0 || stretch[heads[i]] != stretch[i]) tops[stretch[i]] = i;
        }
        return tops;
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
