package org.entente.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.AnnotatedSentence;
import org.entente.language.Token;
import org.entente.language.Upos;
import org.entente.source.Span;

/** A sentence's tree as the coder asks it: children by relation, prepositions, voice, coordination. */
final class Graph {
    private static final int[] NONE = {};
    private static final Set<String> ACTIVE_TAGS = Set.of("VBD", "VBP", "VBZ", "VB", "VBG");
    /** Verbs that take somebody to whom the infinitive is told. */
    private static final Set<String> TELLING = Set.of(
            "tell",
            "order",
            "force",
            "compel",
            "oblige",
            "allow",
            "permit",
            "invite",
            "persuade",
            "instruct",
            "summon",
            "urge",
            "require",
            "forbid",
            "enable",
            "coerce",
            "induce",
            "press");

    private static final Set<String> INDICATIVE_TAGS = Set.of("VBD", "VBZ");
    private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBP", "VBZ", "MD");

    private final AnnotatedSentence sentence;
    private final List<Token> tokens;
    private final String[] lemmas;
    private final int[][] children;

    Graph(AnnotatedSentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.lemmas = new String[tokens.size()];
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            lemmas[token.index()] = token.lemma().toLowerCase(Locale.ROOT);
            if (!token.isRoot()) counts[token.head()]++;
        }
        children = new int[tokens.size()][];
        for (int i = 0; i < counts.length; i++) children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        int[] filled = new int[tokens.size()];
        for (Token token : tokens) {
            if (!token.isRoot()) children[token.head()][filled[token.head()]++] = token.index();
        }
    }

    AnnotatedSentence sentence() {
        return sentence;
    }

    /** Whether both stand in one block. */
    boolean isBlockOf(Graph other) {
        return sentence.sentence().block().equals(other.sentence.sentence().block());
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The lemma in lower case. */
    String lemma(int i) {
        return lemmas[i];
    }

    String form(int i) {
        return tokens.get(i).form().toLowerCase(Locale.ROOT);
    }

    Upos upos(int i) {
        return tokens.get(i).upos();
    }

    int head(int i) {
        return tokens.get(i).head();
    }

    private String relation(int i) {
        return tokens.get(i).relation();
    }

    boolean is(int i, String relation) {
        return tokens.get(i).is(relation);
    }

    int[] children(int i) {
        return children[i];
    }

    List<Integer> children(int i, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children[i]) {
            for (String relation : relations) {
                if (is(child, relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** The first child in one of the relations, or -1. */
    int child(int i, String... relations) {
        List<Integer> found = children(i, relations);
        return found.isEmpty() ? -1 : found.get(0);
    }

    boolean hasChildLemma(int i, Set<String> words) {
        for (int child : children[i]) {
            if (words.contains(lemmas[child])) return true;
        }
        return false;
    }

    /** The preposition before a noun, or the marker before a clause, in lower case; "" where there is none. */
    String preposition(int i) {
        int marker = child(i, "case");
        if (marker < 0) marker = child(i, "mark");
        if (marker < 0) return "";
        StringBuilder words = new StringBuilder(form(marker));
        for (int more : children(marker, "fixed")) words.append(' ').append(form(more));
        // "walked out of the room": two markers side by side are one preposition.
        if (marker + 1 < size()
                && tokens.get(marker + 1).relation().equals(relation(marker))
                && head(marker + 1) == i) {
            words.append(' ').append(form(marker + 1));
        }
        return words.toString();
    }

    /** The token and those coordinated with it, in order. */
    List<Integer> coordinated(int i) {
        List<Integer> all = new ArrayList<>();
        all.add(i);
        for (int child : children(i, "conj")) {
            boolean alike = (upos(child) == Upos.ADJ) == (upos(i) == Upos.ADJ) && isNominal(child) == isNominal(i);
            if (alike) all.addAll(coordinated(child));
        }
        return all;
    }

    boolean isNominal(int i) {
        return switch (upos(i)) {
            case NOUN, PROPN, PRON, NUM, DET, ADJ, X, SYM -> true;
            default -> false;
        };
    }

    boolean isVerb(int i) {
        return upos(i) == Upos.VERB || (upos(i) == Upos.AUX && !is(i, "aux") && !is(i, "cop"));
    }

    /** Whether a verb is in the passive, finite or as a bare participle that modifies a noun or clause. */
    boolean isPassive(int i) {
        for (int child : children[i]) {
            if (is(child, "aux:pass") || is(child, "nsubj:pass")) return true;
            // "stood by Serbia" is no passive, whatever the parser makes of its "by".
            if (is(child, "obl:agent") && !ACTIVE_TAGS.contains(tokens.get(i).xpos())) return true;
        }
        if (isToldTo(i)) return true;
        if (!"VBN".equals(tokens.get(i).xpos())) return false;
        boolean bare = child(i, "aux") < 0;
        // A conjunct shares the auxiliary of the first: "was seized and burnt".
        if (bare && is(i, "conj") && head(i) >= 0 && isVerb(head(i)) && child(i, "nsubj") < 0) {
            return "VBN".equals(tokens.get(head(i)).xpos()) && isPassive(head(i));
        }
        // "Bursa taken": a note does without the auxiliary.
        int subject = child(i, "nsubj");
        return bare && child(i, "obj") < 0 && (subject < 0 || subject == i - 1);
    }

    /** "Machado told to go": who is told by nobody named, and tells nobody, is told. */
    private boolean isToldTo(int i) {
        if (!TELLING.contains(lemmas[i]) || !tokens.get(i).xpos().matches("VB[DN]")) return false;
        if (child(i, "obj", "iobj", "aux") >= 0) return false;
        for (int clause : children(i, "xcomp", "advcl", "ccomp")) {
            int mark = child(clause, "mark");
            if (mark == i + 1
                    && "to".equals(form(mark))
                    && "VB".equals(tokens.get(clause).xpos())) return true;
        }
        return false;
    }

    /** Whether a token stands in a relative clause before the verb of the sentence that it interrupts. */
    boolean isInterposed(int i) {
        int clause = -1;
        for (int at = i, steps = 0; at >= 0 && steps < tokens.size(); at = head(at), steps++) {
            if (clause >= 0 && isVerb(at)) return at > clause;
            if (is(at, "acl:relcl")) clause = at;
        }
        return false;
    }

    /** Whether the clause of a verb has a finite verb form of its own. */
    boolean isFinite(int i) {
        if (FINITE_TAGS.contains(tokens.get(i).xpos())) return true;
        for (int child : children[i]) {
            if ((is(child, "aux") || is(child, "cop"))
                    && FINITE_TAGS.contains(tokens.get(child).xpos())) return true;
        }
        return false;
    }

    /** Whether a verb says what is or was, and not what shall be: "insisted that it leaves", not "that it leave". */
    boolean isIndicative(int i) {
        if (INDICATIVE_TAGS.contains(tokens.get(i).xpos())) return true;
        for (int child : children[i]) {
            boolean auxiliary = is(child, "aux") || is(child, "cop");
            if (auxiliary && INDICATIVE_TAGS.contains(tokens.get(child).xpos())) return true;
        }
        return false;
    }

    /** Marks the token and all below it, leaving out clauses that hang on a noun and later conjuncts. */
    void markPhrase(int i, boolean[] marked) {
        marked[i] = true;
        for (int child : children[i]) {
            if (is(child, "acl")
                    || is(child, "conj")
                    || is(child, "cc")
                    || is(child, "punct")
                    || is(child, "parataxis")
                    || is(child, "appos")
                    || is(child, "advcl")) {
                continue;
            }
            markPhrase(child, marked);
        }
    }

    /** The words from the first to the last of the tokens. */
    Span cover(boolean[] marked) {
        int first = 0;
        while (first < marked.length && !marked[first]) first++;
        int last = marked.length - 1;
        while (last >= 0 && !marked[last]) last--;
        if (last < 0) throw new IllegalArgumentException("no token is marked");
        return tokens.get(first).span().union(tokens.get(last).span());
    }

    /** Whether {@code i} stands at or below {@code ancestor} in the tree. */
    boolean isBelow(int i, int ancestor) {
        for (int at = i; at >= 0; at = head(at)) {
            if (at == ancestor) return true;
        }
        return false;
    }

    @Override
    public String toString() {
        return Arrays.toString(lemmas);
    }
}
