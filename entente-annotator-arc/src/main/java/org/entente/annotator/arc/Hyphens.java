package org.entente.annotator.arc;

import java.util.ArrayList;
import java.util.List;

/** Joins what Universal Dependencies splits: "Anglo", "-", "Soviet" become the one word that this prose means by it. */
final class Hyphens {
    private Hyphens() {}

    /** The tree with its hyphenated compounds as single words, or the same tree where it has none. */
    static Tree join(Tree tree) {
        int n = tree.size();
        int[] group = new int[n];
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int end = i;
            while (end + 2 < n && isJoint(tree, end)) end += 2;
            for (int k = i; k <= end; k++) group[k] = groups.size();
            groups.add(new int[] {i, end});
            i = end;
        }
        return groups.size() == n ? tree : contract(tree, group, groups);
    }

    private static boolean isJoint(Tree tree, int i) {
        return tree.tags()[i + 1].equals("PUNCT HYPH")
                && tree.glued()[i]
                && tree.glued()[i + 1]
                && Character.isLetterOrDigit(tree.forms()[i].charAt(tree.forms()[i].length() - 1))
                && Character.isLetter(tree.forms()[i + 2].charAt(0));
    }

    private static Tree contract(Tree tree, int[] group, List<int[]> groups) {
        int n = groups.size();
        Tree joined = new Tree(
                tree.id(), new String[n], new String[n], new String[n], new int[n], new String[n], new boolean[n]);
        for (int g = 0; g < n; g++) {
            int from = groups.get(g)[0];
            int to = groups.get(g)[1];
            int top = from;
            StringBuilder form = new StringBuilder();
            StringBuilder lemma = new StringBuilder();
            for (int k = from; k <= to; k++) {
                if (depth(tree, k) < depth(tree, top)) top = k;
                form.append(tree.forms()[k]);
                lemma.append(k == to ? tree.lemmas()[k] : tree.forms()[k]);
            }
            joined.forms()[g] = form.toString();
            joined.lemmas()[g] = lemma.toString();
            joined.tags()[g] = tree.tags()[top];
            joined.relations()[g] = tree.relations()[top];
            joined.heads()[g] = tree.heads()[top] < 0 ? -1 : group[tree.heads()[top]];
            joined.glued()[g] = tree.glued()[to];
        }
        return joined;
    }

    private static int depth(Tree tree, int i) {
        int depth = 0;
        for (int k = i; tree.heads()[k] >= 0; k = tree.heads()[k]) depth++;
        return depth;
    }
}
