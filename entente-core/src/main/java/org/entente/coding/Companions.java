package org.entente.coding;

import static org.entente.coding.Arguments.IDIOM;
import static org.entente.coding.Arguments.OBJECT;
import static org.entente.coding.Arguments.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.language.Upos;

/** Finds the other words of a predicate of several words around its head: "give in to", "wash hands of". */
final class Companions {
    /** After an object these tell where to or from: "withdrew troops from" is not "withdrew from". */
    private static final Set<String> PLACING =
            Set.of("from", "to", "in", "into", "at", "with", "on", "upon", "against", "for", "of", "over", "out of");

    private static final Set<String> TURNED = Set.of(
            "put", "give", "take", "set", "lay", "get", "break", "hold", "turn", "call", "come", "go", "run", "keep",
            "look", "fall", "make", "do", "let", "stand");

    private final Graph graph;

    Companions(Graph graph) {
        this.graph = graph;
    }

    /**
     * Whether the other words of a predicate of several words stand around its head: particle, preposition, object.
     * Where the last word is a preposition, its complement becomes the object.
     */
    Optional<Arguments> of(int head, List<String> words, Arguments read) {
        if (words.isEmpty()) return isTurned(head) ? Optional.empty() : Optional.of(read);
        Optional<Idiom> idiom = words.size() > 1 ? Idiom.read(graph, head, words) : Optional.empty();
        if (idiom.isPresent()) return Optional.of(idiomatic(idiom.get(), read));
        Optional<Arguments> owned = owned(head, words, read);
        if (owned.isPresent()) return owned;
        Arguments seen = read;
        List<Integer> own = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            String rest = String.join(" ", words.subList(w, words.size()));
            if (read.has(rest)) {
                boolean placed = w == 0 && graph.isVerb(head) && PLACING.contains(rest) && read.has(OBJECT);
                return placed ? Optional.empty() : Optional.of(withObject(read, read.of(rest)));
            }
            String word = words.get(w);
            boolean last = w == words.size() - 1;
            // "put the Turks to flight": the phrase stands apart from its verb.
            if (!last && read.of(word).stream().anyMatch(isWord(words.get(w + 1)))) {
                w++;
                continue;
            }
            // "bundled out of Mexico": what leads out is the particle, too.
            if (word.equals("out") && read.has("out of")) continue;
            graph.children(head, "xcomp").stream().filter(isWord(word)).forEach(own::add);
            if (isParticle(head, word) || isAnswer(head, word) || isInPhrase(head, word, read)) continue;
            // "pulled out of Nicaragua": the particle may stand as the first of two prepositions.
            if (read.has(word + " of")) continue;
            boolean inside = w > 0 && followsWord(head, words.get(w - 1), word);
            if (!inside && (!read.has(word) || !(last || follows(head, word)))) return Optional.empty();
            if (last) seen = withObject(read, read.of(word));
        }
        if (own.isEmpty()) return Optional.of(seen);
        Arguments whole = new Arguments();
        whole.addAll(IDIOM, own);
        return Optional.of(whole.or(seen));
    }

    /** What fills the idiom's gap is its object, or else what its last preposition leads to. */
    private Arguments idiomatic(Idiom idiom, Arguments read) {
        Arguments seen = new Arguments();
        read.all().forEach(seen::addAll);
        seen.addAll(IDIOM, idiom.words());
        int object = idiom.object(graph);
        return object < 0 ? seen : withObject(seen, List.of(object));
    }

    /** "twisted Denmark's arm" is an idiom that the lexicon has as "twist arm of". */
    private Optional<Arguments> owned(int head, List<String> words, Arguments read) {
        int of = words.size() - 1;
        boolean owns =
                of > 0 && words.get(of).equals("of") && !words.get(of - 1).equals("…");
        if (!owns) return Optional.empty();
        Optional<Idiom> idiom = Idiom.read(graph, head, words.subList(0, of));
        if (idiom.isEmpty()) return Optional.empty();
        int owner = graph.child(idiom.get().last(), "nmod:poss");
        // "fell into the German orbit"
        if (owner < 0) owner = properAdjective(idiom.get().last());
        if (owner < 0 || graph.upos(owner) == Upos.PRON) return Optional.empty();
        return Optional.of(withObject(idiomatic(idiom.get(), read), List.of(owner)));
    }

    private int properAdjective(int noun) {
        for (int child : graph.children(noun, "amod", "compound")) {
            if (Character.isUpperCase(graph.token(child).form().charAt(0))) return child;
        }
        return -1;
    }

    private Predicate<Integer> isWord(String word) {
        return token -> graph.lemma(token).equals(word) || graph.form(token).equals(word);
    }

    private static Arguments withObject(Arguments read, List<Integer> tokens) {
        Arguments turned = new Arguments();
        turned.addAll(OBJECT, tokens);
        return turned.or(read);
    }

    /** "put down the revolt", "gave up the claim": with a particle a verb of little meaning is another verb. */
    private boolean isTurned(int head) {
        return TURNED.contains(graph.lemma(head)) && graph.child(head, "compound:prt") >= 0;
    }

    /** "gave in to", and not "in 1936 gave to". */
    private boolean follows(int head, String word) {
        return head + 1 < graph.size() && graph.form(head + 1).equals(word);
    }

    /** "worked hand in hand": a preposition within an idiom stands after the idiom's word before it. */
    private boolean followsWord(int head, String before, String word) {
        for (int i = head + 1; i + 1 < graph.size(); i++) {
            boolean stands = graph.lemma(i).equals(before) || graph.form(i).equals(before);
            if (stands && graph.form(i + 1).equals(word)) return true;
        }
        return false;
    }

    /** "said no to the plan": a parser may hang the answer anywhere. */
    private boolean isAnswer(int head, String word) {
        return word.equals("no") && follows(head, word);
    }

    boolean isParticle(int head, String word) {
        for (int child : graph.children(head)) {
            if (!graph.form(child).equals(word) && !graph.lemma(child).equals(word)) continue;
            if (graph.is(child, "compound")
                    || graph.is(child, "advmod")
                    || graph.is(child, "amod")
                    || graph.is(child, "case")
                    || (graph.is(child, "mark") && !word.equals("to"))
                    || graph.is(child, "xcomp")
                    || graph.is(child, "nmod:poss")
                    || graph.is(child, "det")
                    || graph.is(child, "fixed")) {
                return true;
            }
        }
        return false;
    }

    /** "wash its hands of": a noun of the idiom stands as the object or in one of the phrases. */
    private boolean isInPhrase(int head, String word, Arguments read) {
        for (Map.Entry<String, List<Integer>> role : read.all().entrySet()) {
            if (role.getKey().equals(SUBJECT)) continue;
            for (int token : role.getValue()) {
                if (graph.lemma(token).equals(word) || graph.form(token).equals(word)) return token != head;
            }
        }
        return false;
    }
}
