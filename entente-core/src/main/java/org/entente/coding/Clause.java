package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Upos;
import org.entente.source.Span;

/**
 * A clause of a sentence, or a noun phrase that stands for one.
 *
 * @param head token of its predicate
 * @param own which tokens are its own and of no clause below
 */
record Clause(Graph graph, int head, boolean[] own) {
    private static final Set<String> LINKING = Set.of("become", "remain", "seem", "stay", "be", "appear", "prove");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "where");

    /** All clauses of a sentence in the order of their heads; one at least. */
    static List<Clause> of(Graph graph, OperatorFinder operators, KindWords words) {
        boolean[] heads = new boolean[graph.size()];
        for (int i = 0; i < heads.length; i++) heads[i] = isHead(graph, operators, words, i);
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (!heads[i]) continue;
            boolean[] own = new boolean[heads.length];
            mark(graph, i, heads, own);
            own[i] = true; // a dash may have been taken for a predicate
            clauses.add(new Clause(graph, i, own));
        }
        return clauses;
    }

    private static void mark(Graph graph, int token, boolean[] heads, boolean[] own) {
        // A stop hangs on the first clause though it ends the last.
        own[token] = graph.upos(token) != Upos.PUNCT;
        for (int child : graph.children(token)) {
            if (!heads[child]) mark(graph, child, heads, own);
        }
    }

    private static boolean isHead(Graph graph, OperatorFinder operators, KindWords words, int i) {
        if (graph.token(i).isRoot()) return true;
        if (graph.is(i, "conj") && graph.hasChildLemma(i, Set.of("but"))) return true;
        if (graph.is(i, "appos")) return graph.upos(i) == Upos.NOUN && graph.child(i, "nmod") >= 0;
        if (!Mood.isClause(graph, i) || graph.is(i, "amod") || graph.is(i, "aux") || graph.is(i, "cop")) return false;
        if (isContent(graph, operators, words, i)) return false;
        return graph.is(i, "conj") && !graph.is(graph.head(i), "amod")
                || graph.is(i, "advcl")
                || graph.is(i, "ccomp")
                || graph.is(i, "acl")
                || graph.is(i, "parataxis")
                || graph.is(i, "csubj");
    }

    /** What is said, thought, wanted or brought about is one statement with the saying, thinking, wanting. */
    private static boolean isContent(Graph graph, OperatorFinder operators, KindWords words, int i) {
        int above = graph.head(i);
        if (graph.is(i, "acl:relcl") || graph.hasChildLemma(i, RELATIVE)) return false;
        for (int marker : graph.children(i, "mark", "case")) {
            if (words.is(graph, marker, "cause-marker")) return false;
        }
        if (graph.is(i, "acl")) return graph.preposition(i).equals("to");
        boolean loose = graph.is(i, "advcl")
                && !graph.isFinite(i)
                && !graph.preposition(i).isEmpty();
        if (!graph.is(i, "ccomp") && !loose) return false;
        return operators.operatorAt(above).isPresent() || (graph.is(i, "ccomp") && words.is(graph, above, "cause"));
    }

    Span span() {
        return graph.cover(own);
    }

    boolean covers(int token) {
        return own[token];
    }

    /** The tokens that say it: the predicate, what it links to, and what it only reports. */
    List<Integer> predicates(OperatorFinder operators) {
        List<Integer> all = new ArrayList<>();
        all.add(head);
        boolean links = LINKING.contains(graph.lemma(head));
        boolean says = operators
                .operatorAt(head)
                .filter(governor -> governor.operator() == Operator.SAY)
                .isPresent();
        for (int child : graph.children(head, "xcomp", "ccomp")) {
            if (links || (says && graph.is(child, "ccomp"))) all.add(child);
        }
        return all;
    }

    /** How far below the predicate a token stands. */
    int depth(int token) {
        int depth = 0;
        for (int at = token; at != head && at >= 0; at = graph.head(at)) depth++;
        return depth;
    }
}
