package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the operator that governs a predicate: "refused to sign", "promise of withdrawal", "was asked to leave". */
final class OperatorFinder {
    /** Prepositions under which an act is an operator's matter and not its circumstance. */
    private static final Set<String> MATTERS = Set.of(
            "to", "of", "from", "into", "for", "on", "upon", "against", "with", "about", "that", "whether", "how", "");

    /** Operators that what stands under them is told by. */
    private static final Set<Operator> TELLING = Set.of(Operator.SAY, Operator.DO, Operator.STOP, Operator.ALLOW);

    private static final Set<String> SENDING =
            Set.of("send", "dispatch", "despatch", "go", "fly", "move", "use", "come", "sail", "march", "deploy");

    private static final Set<String> ALLEGED =
            Set.of("alleged", "allege", "suspected", "suspect", "supposed", "reputed", "purported", "so-called");

    private static final Set<String> MAKING_KNOWN = Set.of("let", "give", "make");

    private final Lexicon lexicon;
    private final Graph graph;

    OperatorFinder(Lexicon lexicon, Graph graph) {
        this.lexicon = lexicon;
        this.graph = graph;
    }

    /**
     * An operator over a predicate.
     *
     * @param token the operator's head
     * @param predicate its words
     */
    record Governor(int token, Operator operator, String predicate) {}

    Optional<Governor> above(int token) {
        int at = token;
        // Of coordinated acts the first hangs on the operator: "agreed to disarm and withdraw".
        while (graph.is(at, "conj") && graph.head(at) >= 0 && graph.child(at, "nsubj") < 0) {
            if (graph.isFinite(at) && graph.isVerb(at)) return Optional.empty();
            at = graph.head(at);
        }
        // "told Prague that it had to yield": what one has to do is told by the word above.
        while (graph.is(at, "xcomp") && graph.lemma(graph.head(at)).equals("have")) at = graph.head(at);
        // "plans to send troops to help Cyprus": what one sends for is what one plans.
        if (isErrand(at)) at = graph.head(at);
        int head = graph.head(at);
        int clause = at;
        if (head < 0 || !isMatter(at)) return Optional.empty();
        Optional<Governor> governor = operatorAt(head)
                .filter(over -> !isPurposeOfObject(over, clause))
                .or(() -> nounBefore(head, clause));
        boolean hangsOnObject = graph.is(at, "acl") && (graph.is(head, "obj") || graph.is(head, "nsubj:pass"));
        // "accused Germany of arming Spain": the clause may hang on the one accused.
        return governor.isEmpty() && hangsOnObject && !graph.preposition(at).isEmpty()
                ? operatorAt(graph.head(head))
                : governor;
    }

    private boolean isErrand(int clause) {
        return graph.is(clause, "advcl")
                && graph.preposition(clause).equals("to")
                && graph.is(graph.head(clause), "xcomp")
                && SENDING.contains(graph.lemma(graph.head(clause)));
    }

    /**
     * "refused money for an expedition": what is refused is the money; and "broke off relations to show its anger" ends
     * no anger.
     */
    private boolean isPurposeOfObject(Governor over, int token) {
        boolean infinitive = over.operator() == Operator.STOP
                && graph.isVerb(token)
                && graph.preposition(token).equals("to");
        if (infinitive && graph.child(over.token(), "obj") >= 0) return true;
        return over.operator() == Operator.REFUSE
                && graph.is(token, "obl")
                && graph.preposition(token).equals("for")
                && graph.child(over.token(), "obj") >= 0;
    }

    /**
     * "bowed to Chile's demand that the fleet sail", "obeyed the order to leave", "there was reluctance in Paris to
     * pay": the clause may hang on the verb, and is the noun's.
     */
    private Optional<Governor> nounBefore(int verb, int clause) {
        if (graph.child(verb, "expl") >= 0) {
            int there = graph.child(verb, "nsubj");
            return there < 0 ? Optional.empty() : operatorAt(there);
        }
        if (!graph.is(clause, "ccomp") && !graph.is(clause, "xcomp")) return Optional.empty();
        int nearest = -1;
        for (int child : graph.children(verb, "obj", "obl")) {
            if (child < clause) nearest = child;
        }
        return nearest < 0 ? Optional.empty() : operatorAt(nearest);
    }

    /**
     * Whether the act lies deeper inside what somebody only demands, believes or accuses of: "demanded that Israel ease
     * the restrictions". A relative clause in there tells a fact all the same.
     */
    boolean isContent(int token) {
        for (int at = token; graph.head(at) >= 0; at = graph.head(at)) {
            if (graph.is(at, "acl:relcl") || graph.is(at, "appos") || graph.is(at, "parataxis")) return false;
            if (isOnlyAlleged(at) || isPunished(at) || isPlanned(at)) return true;
            boolean complement = graph.is(at, "ccomp") || graph.is(at, "xcomp") || graph.is(at, "acl");
            if (!complement && !graph.is(at, "advcl")) continue;
            if (graph.is(at, "advcl") && isCircumstance(at)) return false;
            Optional<Governor> governor = operatorAt(graph.head(at));
            if (governor.isPresent() && !TELLING.contains(governor.get().operator())) return true;
        }
        return false;
    }

    /** "crimes allegedly committed", "alleged crimes committed by": a charge. */
    private boolean isOnlyAlleged(int clause) {
        return graph.is(clause, "acl") && graph.hasChildLemma(graph.head(clause), ALLEGED);
    }

    /** "was arrested for helping Israel": what one is punished for is a charge. */
    private boolean isPunished(int clause) {
        return graph.is(clause, "advcl")
                && graph.preposition(clause).equals("for")
                && isOf(graph.head(clause), "$punishment");
    }

    /** "the terms for lifting the siege": what is to be settled. */
    private boolean isPlanned(int clause) {
        boolean phrase = graph.is(clause, "acl") || graph.is(clause, "advcl");
        if (!phrase || !graph.preposition(clause).equals("for")) return false;
        int object = graph.child(graph.head(clause), "obj");
        boolean beside = object >= 0 && object == graph.child(clause, "mark", "case") - 1;
        return isOf(graph.head(clause), "$terms-of") || beside && isOf(object, "$terms-of");
    }

    private boolean isOf(int token, String name) {
        return lexicon.classesOf(graph.lemma(token)).contains(name);
    }

    private boolean isMatter(int token) {
        if (graph.is(token, "xcomp") || graph.is(token, "ccomp") || graph.is(token, "csubj")) return true;
        if (graph.is(token, "obj") || graph.is(token, "nsubj:pass")) return true;
        if (graph.is(token, "acl") && (!graph.is(token, "acl:relcl") || isContentClause(token))) return true;
        if (graph.is(token, "advcl")) return !isCircumstance(token) || isPhrasal(token);
        if (graph.is(token, "obl") || graph.is(token, "nmod")) {
            return !graph.is(token, "nmod:poss") && MATTERS.contains(graph.preposition(token));
        }
        return false;
    }

    /** "its word that it would stay out": a clause that has its own subject behind "that" is no relative one. */
    private boolean isContentClause(int clause) {
        int mark = graph.child(clause, "mark");
        return mark >= 0 && graph.form(mark).equals("that") && graph.child(clause, "nsubj", "nsubj:pass") > mark;
    }

    /** "carried on working": the parser may take the verb's particle for a conjunction of what follows. */
    private boolean isPhrasal(int clause) {
        List<String> mark = List.of(graph.preposition(clause));
        return lexicon.operatorsHeadedBy(graph.lemma(graph.head(clause))).stream()
                .anyMatch(entry -> entry.words().equals(mark));
    }

    private boolean isCircumstance(int clause) {
        String mark = graph.preposition(clause);
        return !Set.of("from", "into", "of", "for", "to", "against").contains(mark) || graph.isFinite(clause);
    }

    /** The operator whose words stand at the token. */
    Optional<Governor> operatorAt(int token) {
        int head = graph.head(token);
        if (head >= 0 && isMadeKnown(token)) {
            return Optional.of(new Governor(head, Operator.SAY, graph.lemma(head) + " " + graph.lemma(token)));
        }
        for (int inner : graph.children(token, "xcomp", "ccomp")) {
            if (isMadeKnown(inner)) return operatorAt(inner);
        }
        for (Lexicon.OperatorEntry entry : entries(token)) {
            if (hasWords(token, entry)) {
                String predicate = String.join(" ", graph.lemma(token), String.join(" ", entry.words()))
                        .trim();
                return Optional.of(new Governor(token, entry.operator(), predicate));
            }
        }
        return Optional.empty();
    }

    /** Operators listed by their lemma, or by a form where only that has the meaning: "is going to sign". */
    private List<Lexicon.OperatorEntry> entries(int token) {
        List<Lexicon.OperatorEntry> entries = new ArrayList<>(lexicon.operatorsHeadedBy(graph.lemma(token)));
        if (!graph.form(token).equals(graph.lemma(token))) entries.addAll(lexicon.operatorsHeadedBy(graph.form(token)));
        return entries;
    }

    /** "let it be known that", "gave them to understand that": to make known is to say. */
    private boolean isMadeKnown(int token) {
        boolean complement = graph.is(token, "xcomp") || graph.is(token, "ccomp");
        return complement && MAKING_KNOWN.contains(graph.lemma(graph.head(token))) && isKnowing(token);
    }

    private boolean isKnowing(int token) {
        return lexicon.operatorsHeadedBy(graph.lemma(token)).stream()
                .anyMatch(entry ->
                        entry.operator() == Operator.BELIEVE && entry.words().isEmpty());
    }

    private boolean hasWords(int token, Lexicon.OperatorEntry entry) {
        for (String word : entry.words()) {
            boolean found = false;
            for (int child : graph.children(token)) {
                // "told him to go", and not "told him to his face"
                boolean leads = graph.preposition(child).equals(word) && !(word.equals("to") && graph.isNominal(child));
                found |= graph.form(child).equals(word) || graph.lemma(child).equals(word) || leads;
            }
            if (!found) return false;
        }
        return true;
    }
}
