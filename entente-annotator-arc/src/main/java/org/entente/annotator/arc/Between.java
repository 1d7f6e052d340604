package org.entente.annotator.arc;

import org.entente.language.Upos;

/** What stands between two words: commas, verbs, conjunctions. */
final class Between {
    private static final int COMMA = Frame.hash(",");

    private final int[] commas;
    private final int[] verbs;
    private final int[] conjunctions;
    private final int[] finites;
    private final int[] participles;

    Between(Frame frame) {
        int n = frame.n;
        commas = new int[n + 2];
        verbs = new int[n + 2];
        conjunctions = new int[n + 2];
        finites = new int[n + 2];
        participles = new int[n + 2];
        for (int i = 1; i <= n; i++) {
            commas[i + 1] = commas[i] + (frame.word[i] == COMMA || frame.mark(i) != 0 ? 1 : 0);
            verbs[i + 1] = verbs[i] + (frame.upos[i] == TagSet.number(Upos.VERB) ? 1 : 0);
            finites[i + 1] = finites[i] + (frame.verb[i] == 1 ? 1 : 0);
            participles[i + 1] = participles[i] + (frame.verb[i] == 2 ? 1 : 0);
            conjunctions[i + 1] = conjunctions[i] + (frame.upos[i] == TagSet.number(Upos.CCONJ) ? 1 : 0);
        }
    }

    /** A small number for what stands strictly between; 0 where a word is missing. */
    int kind(int from, int to) {
        if (from == 0 || to == 0) return 0;
        int c = Math.min(2, commas[to + 1] - commas[from + 1]);
        int v = Math.min(2, verbs[to] - verbs[from + 1]);
        int j = Math.min(1, conjunctions[to] - conjunctions[from + 1]);
        return 1 + c + 3 * v + 9 * j;
    }

    /** What verbs are still to come behind the next word: up to two finite ones, up to one participle. */
    int verbsAhead(int next) {
        if (next == 0) return 0;
        int last = finites.length - 1;
        return Math.min(2, finites[last] - finites[next + 1]) * 2
                + Math.min(1, participles[last] - participles[next + 1]);
    }

    static int distance(int from, int to) {
        if (from == 0 || to == 0) return 0;
        int d = Math.abs(to - from);
        return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8;
    }
}
