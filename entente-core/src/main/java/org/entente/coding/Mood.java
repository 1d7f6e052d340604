package org.entente.coding;

import java.util.List;
import java.util.Set;
import org.entente.language.Upos;

/**
 * How a clause is told: denied, to come, conditional, earlier.
 *
 * @param negated "not", "never", "no", "without"
 * @param unable the denial is of ability: "could not"
 * @param unwilling the denial is of will: "would not", "will not"
 * @param obliged "must", "should": said of another, it is asked of it
 * @param future "will", "is to"
 * @param hypothetical inside a condition, or what would follow from one
 * @param counterfactual what a negated condition tells is what did happen
 * @param pluperfect "had" and a participle
 * @param ready "would" under a condition that may still come true: what is done then is promised now
 */
record Mood(
        boolean negated,
        boolean unable,
        boolean unwilling,
        boolean future,
        boolean obliged,
        boolean hypothetical,
        boolean counterfactual,
        boolean pluperfect,
        boolean ready) {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "hardly", "scarcely", "nearly", "almost", "neither", "nor", "nowhere");
    private static final Set<String> HARDLY = Set.of("hardly", "scarcely", "barely");
    private static final Set<String> FINITE_BE = Set.of("is", "are", "was", "were", "'s", "'re");
    private static final Set<String> SOON = Set.of("about", "due", "bound", "likely", "certain", "sure");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither", "no-one");
    /** "under no circumstances", "by no means", "at no time". */
    private static final Set<String> NO_WAY = Set.of("under", "by", "at", "in", "on");

    /** Before what was not done. */
    private static final Set<String> UNDONE = Set.of("without", "instead of", "rather than", "out of");

    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "provided", "providing", "whether", "in case", "should", "lest");

    /** Reads the mood of the clause that the token heads, or of the noun phrase. */
    static Mood of(Graph graph, int head) {
        return isSharing(graph, head) ? of(graph, graph.head(head)) : own(graph, head);
    }

    /** "did not want a treaty or recognise it": a bare form coordinated with another shares its auxiliaries. */
    private static boolean isSharing(Graph graph, int head) {
        if (!graph.is(head, "conj") || graph.head(head) < 0 || graph.child(head, "aux", "mark", "nsubj") >= 0)
            return false;
        boolean bare = graph.token(head).xpos().equals("VB");
        boolean contrast = graph.child(head, "cc") >= 0
                && graph.form(graph.child(head, "cc")).equals("but");
        return bare && !contrast && graph.isVerb(graph.head(head)) && !isNegated(graph, head);
    }

    private static Mood own(Graph graph, int head) {
        boolean condition = isCondition(graph, head);
        boolean negated = isNegated(graph, head);
        boolean future = false;
        boolean would = false;
        boolean have = false;
        boolean had = false;
        boolean able = false;
        boolean must = false;
        boolean should = false;
        boolean will = false;
        // "will have to cede": what is to be is told by the word above.
        boolean bound = graph.is(head, "xcomp") && graph.lemma(graph.head(head)).equals("have");
        List<Integer> auxiliaries = graph.children(bound ? graph.head(head) : head, "aux", "cop");
        for (int child : auxiliaries) {
            switch (graph.form(child)) {
                case "will", "'ll", "wo" -> future = will = true;
                case "shall" -> future = true;
                case "would", "'d" -> would = will = true;
                case "might" -> would = true;
                case "could", "can", "ca" -> able = true;
                case "must" -> must = true;
                case "should", "ought" -> must = should = true;
                case "have" -> have = true;
                case "had" -> had = true;
                default -> {}
            }
        }
        must |= bound;
        boolean conditioned = hasCondition(graph, head);
        // "were Syria to invade": the condition's own infinitive is nothing arranged.
        boolean toCome = !condition && isToCome(graph, head);
        // "will help France if she is attacked": a promise with a condition; "were she attacked, would help" as well.
        // "should have helped": it did not.
        boolean irreal =
                should && have || (would || able) && (have || conditioned) || (future || toCome) && conditioned;
        boolean counterfactual = condition && negated && (had || have);
        // "were Syria to invade, Israel would bomb it": what is conditional is not yet to come.
        boolean open = !condition && !conditioned;
        boolean prospective = future || toCome || open && would && !have;
        return new Mood(
                negated,
                able && negated,
                will && negated && !have,
                prospective,
                must,
                condition || irreal,
                counterfactual,
                had && !condition,
                would && will && !have && !condition && conditioned);
    }

    /** This mood without its denial, where that has been told already. */
    Mood affirmed() {
        return new Mood(false, false, false, future, obliged, hypothetical, counterfactual, pluperfect, ready);
    }

    /** "Israel is to pull back": the infinitive of what is arranged. */
    private static boolean isToCome(Graph graph, int head) {
        int above = graph.head(head);
        if (!graph.preposition(head).equals("to")) return false;
        for (int child : graph.children(head, "aux", "cop")) {
            if (graph.lemma(child).equals("be") && FINITE_BE.contains(graph.form(child))) return true;
        }
        // "was about to invade"
        boolean soon = graph.is(head, "xcomp") && SOON.contains(graph.lemma(above)) && graph.child(above, "cop") >= 0;
        if (soon) return true;
        return graph.is(head, "xcomp") && graph.lemma(above).equals("be") && graph.child(above, "xcomp") == head;
    }

    private static boolean isNegated(Graph graph, int head) {
        int negations = 0;
        for (int child : graph.children(head)) {
            if (graph.is(child, "advmod")
                    || graph.is(child, "aux")
                    || graph.is(child, "cc")
                    || graph.is(child, "det")) {
                if (isOfInfinitive(graph, head, child)) continue;
                if (NEGATIONS.contains(graph.form(child)) || NEGATIONS.contains(graph.lemma(child))) negations++;
                else if (graph.is(child, "det") && isNo(graph, child)) negations++;
                else if (graph.is(child, "advmod") && graph.hasChildLemma(child, Set.of("never"))) negations++;
                else if (graph.form(child).equals("longer") && graph.hasChildLemma(child, Set.of("no"))) negations++;
            }
            boolean argument = graph.is(child, "nsubj") || graph.is(child, "obj");
            if (argument && (NOBODY.contains(graph.form(child)) || startsWithNo(graph, child))) negations++;
            boolean manner = graph.is(child, "obl") && NO_WAY.contains(graph.preposition(child));
            if (manner && startsWithNo(graph, child)) negations++;
        }
        if (isUndone(graph, head) || isStillToCome(graph, head)) negations++;
        int above = graph.head(head);
        if (above >= 0) {
            for (int child : graph.children(above, "advmod")) {
                boolean never = NEGATIONS.contains(graph.form(child)) || graph.hasChildLemma(child, Set.of("never"));
                if (never && isOfInfinitive(graph, above, child) && infinitive(graph, above) == head) negations++;
            }
        }
        return negations % 2 == 1 && !isNotOnly(graph, head) && !isNotUntil(graph, head);
    }

    /** "without signing it", "rather than sign it": told as left undone, and not as refused. */
    static boolean isUndone(Graph graph, int head) {
        return UNDONE.contains(graph.preposition(head))
                && !(graph.isNominal(head) && graph.preposition(head).equals("out of"));
    }

    /** "has yet to recognise it": what is yet to be done is not done. */
    private static boolean isStillToCome(Graph graph, int head) {
        int mark = graph.child(head, "mark");
        return mark > 1
                && graph.form(mark).equals("to")
                && graph.form(mark - 1).equals("yet")
                && (graph.lemma(mark - 2).equals("have")
                        || graph.lemma(mark - 2).equals("be"));
    }

    /** "swore never to sign": a denial between a verb and its infinitive is the infinitive's. */
    private static boolean isOfInfinitive(Graph graph, int verb, int adverb) {
        return graph.isVerb(verb) && graph.is(adverb, "advmod") && adverb > verb && infinitive(graph, verb) > adverb;
    }

    private static int infinitive(Graph graph, int verb) {
        for (int clause : graph.children(verb, "xcomp", "advcl")) {
            if (clause > verb && graph.preposition(clause).equals("to")) return clause;
        }
        return -1;
    }

    private static boolean isNotOnly(Graph graph, int head) {
        for (int child : graph.children(head, "advmod", "cc")) {
            String form = graph.form(child);
            if ((form.equals("only") || form.equals("merely"))
                    && child > 0
                    && graph.form(child - 1).equals("not")) {
                return true;
            }
        }
        return false;
    }

    /** "did not recognise it until 1933" tells that it did in 1933. */
    private static boolean isNotUntil(Graph graph, int head) {
        for (int child : graph.children(head, "obl", "advcl")) {
            if (graph.preposition(child).equals("until")
                    || graph.preposition(child).equals("till")) return true;
        }
        return false;
    }

    /** "no treaty", and not the answer of "said no to the treaty". */
    private static boolean isNo(Graph graph, int token) {
        boolean answer = token + 1 < graph.size() && graph.upos(token + 1) == Upos.ADP;
        return graph.form(token).equals("no") && !answer;
    }

    private static boolean startsWithNo(Graph graph, int noun) {
        // "neither Poland nor Romania": the parser may join it as a conjunction.
        for (int child : graph.children(noun, "det", "advmod", "cc")) {
            String form = graph.form(child);
            // "not a single shell": a "not" that opens the phrase is its own.
            boolean not = form.equals("not") && child < noun && graph.is(noun, "nsubj");
            // "hardly any trade"
            boolean hardly = HARDLY.contains(form) && graph.form(child + 1).equals("any");
            if (isNo(graph, child) || form.equals("neither") || not || hardly) return true;
        }
        return false;
    }

    /** "if X did", "had X done", "were X to do", "in the event of". */
    private static boolean isCondition(Graph graph, int head) {
        for (int child : graph.children(head, "mark", "advmod")) {
            if (CONDITIONS.contains(graph.form(child)) && !graph.form(child).equals("whether")) return true;
        }
        int subject = graph.child(head, "nsubj");
        for (int auxiliary : graph.children(head, "aux", "cop")) {
            if (subject > auxiliary && isInverted(graph, head, auxiliary)) return true;
        }
        return false;
    }

    /** "had Britain asked", "were Syria to invade": not "nor had Britain asked", "never had Britain asked". */
    private static boolean isInverted(Graph graph, int head, int auxiliary) {
        String form = graph.form(auxiliary);
        boolean subordinate =
                graph.is(head, "advcl") || graph.is(head, "acl") || graph.is(head, "ccomp") || graph.is(head, "conj");
        boolean were = form.equals("were") && graph.preposition(head).equals("to");
        boolean first = graph.children(head).length > 0 && graph.children(head)[0] == auxiliary;
        return were || first && subordinate && (form.equals("had") || form.equals("should") || form.equals("were"));
    }

    /** "promised help, but only if France moved first": whether a finite promise of fact hangs on a condition. */
    static boolean isConditioned(Graph graph, int head) {
        for (int child : graph.children(head, "advcl")) {
            if (isCondition(graph, child) && !graph.preposition(child).equals("unless")) return true;
        }
        return graph.children(head, "obl").stream()
                .anyMatch(child -> graph.preposition(child).equals("if"));
    }

    /** Whether a conditional clause hangs on the predicate, or the predicate on what has one. */
    private static boolean hasCondition(Graph graph, int head) {
        for (int child : graph.children(head, "advcl")) {
            if (isCondition(graph, child)) return true;
        }
        for (int child : graph.children(head, "obl")) {
            if (graph.lemma(child).equals("event") || graph.lemma(child).equals("case")) return true;
            // "if Turkey attacks", where the parser takes the verb for a noun
            if (graph.preposition(child).equals("if")) return true;
        }
        int first = graph.head(head);
        return graph.is(head, "conj") && first >= 0 && (isCondition(graph, first) || hasCondition(graph, first));
    }

    /** Whether the predicate stands in a clause that the mood is not its own: a noun has none but negation. */
    static boolean isClause(Graph graph, int head) {
        return graph.isVerb(head) || graph.upos(head) == Upos.ADJ || graph.child(head, "cop") >= 0;
    }
}
