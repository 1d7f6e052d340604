package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.language.Upos;

/**
 * Idioms read word by word after their verb, where no relation of the tree holds them together: "have nothing to do
 * with", "make short work of", and with a gap "…" for whom it is done to, "show … the door".
 *
 * @param last the idiom's last word
 * @param gap the noun that fills the gap; less than 0 where there is none, or where it is the subject of a passive
 * @param words its own words after the verb, which tell no act of theirs
 */
record Idiom(int last, int gap, List<Integer> words) {
    private static final String GAP = "…";
    private static final Set<String> DENIALS = Set.of("no", "not", "nothing", "none", "never", "nowhere");
    private static final Set<Upos> SKIPPED = Set.of(Upos.ADV, Upos.DET, Upos.PART, Upos.ADJ);
    /** What ends a noun phrase: no gap reaches over it. */
    private static final Set<Upos> BARS = Set.of(Upos.PUNCT, Upos.SCONJ, Upos.AUX);

    private static final int WIDEST = 10;
    private static final int NONE = -1;
    private static final int SUBJECT = -2;

    /** Whether an idiom says "no" itself, so that its clause is not denied by it. */
    static boolean isDenial(String predicate) {
        for (String word : predicate.split(" ")) {
            if (DENIALS.contains(word)) return true;
        }
        return false;
    }

    /**
     * The idiom at a verb, if its words follow in their order with no more than articles, possessives, adjectives and
     * adverbs between them.
     *
     * @param words the predicate's words without its verb
     */
    static Optional<Idiom> read(Graph graph, int head, List<String> words) {
        int at = head + 1;
        int gap = NONE;
        List<Integer> own = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            boolean open = words.get(w).equals(GAP);
            if (open) w++;
            int found = find(graph, at, words.get(w), open);
            if (found < 0) return Optional.empty();
            if (open) gap = filler(graph, at, found);
            // "was shown the door": in the passive the gap is the subject.
            if (open && gap == NONE) {
                if (!graph.isPassive(head)) return Optional.empty();
                gap = SUBJECT;
            }
            own.add(found);
            at = found + 1;
        }
        return Optional.of(new Idiom(at - 1, gap, own));
    }

    private static int find(Graph graph, int from, String word, boolean overGap) {
        for (int i = from; i < graph.size() && i <= from + WIDEST; i++) {
            if (graph.form(i).equals(word) || graph.lemma(i).equals(word)) return i;
            boolean skipped = overGap
                    ? !BARS.contains(graph.upos(i))
                    : SKIPPED.contains(graph.upos(i)) || graph.is(i, "nmod:poss");
            if (!skipped) return -1;
        }
        return -1;
    }

    /** The head of the first noun phrase between: the last noun before a preposition. */
    private static int filler(Graph graph, int from, int end) {
        int noun = NONE;
        int adjective = NONE;
        for (int i = from; i < end; i++) {
            Upos upos = graph.upos(i);
            if (noun >= 0 && (upos == Upos.ADP || upos == Upos.VERB)) break;
            boolean possessive = graph.is(i, "nmod:poss");
            if (possessive) continue;
            if (upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON) noun = i;
            // "gave the British no answer"
            else if (noun < 0 && upos == Upos.ADJ && graph.form(i - 1).equals("the")) adjective = i;
        }
        return noun < 0 ? adjective : noun;
    }

    /** What it is done to: what fills the gap, or stands after a preposition that ends the idiom; or less than 0. */
    int object(Graph graph) {
        if (gap != NONE) return gap;
        boolean marks = graph.is(last, "case") || graph.is(last, "mark");
        return marks && graph.head(last) > last ? graph.head(last) : NONE;
    }
}
