package org.entente.coding;

import static org.entente.coding.Arguments.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Upos;
import org.entente.source.CalendarWords;

/** Finds who stands as the subject of a verb on the surface: its own, shared, controlled, or the noun that it modifies. */
final class SubjectFinder {
    static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    /** Verbs whose subject, not object, does what the infinitive says: "Britain promised France to withdraw". */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "offer", "use");

    /** Verbs of doing together what follows: "joined France to oppose", "joined France in opposing". */
    private static final Set<String> JOINING = Set.of(
            "join",
            "combine",
            "unite",
            "conspire",
            "collude",
            "plot",
            "cooperate",
            "co-operate",
            "collaborate",
            "ally",
            "team",
            "act",
            "work",
            "arrange",
            "concert",
            "league",
            "band");
    /** Verbs of helping in what follows, which is done by the one helped. */
    private static final Set<String> HELPING =
            Set.of("support", "back", "assist", "aid", "help", "encourage", "abet", "follow", "imitate", "copy");

    /** What a parser may take for a subject in "who only last night had vowed". */
    private static final Set<String> TIMES = Set.of(
            "night",
            "day",
            "morning",
            "afternoon",
            "evening",
            "week",
            "month",
            "year",
            "today",
            "yesterday",
            "tomorrow");

    /** Words that a parser may take for prepositions before the subject of a clause: "after Nasser had refused". */
    private static final Set<String> SUBORDINATORS = Set.of("after", "before", "since", "until", "as", "once");
    /** A guard against trees that pass a subject on for ever. */
    private static final int DEEPEST = 12;

    private static final int LONGEST_ASIDE = 12;

    private final Graph graph;
    private final ArgumentReader arguments;

    SubjectFinder(Graph graph, ArgumentReader arguments) {
        this.graph = graph;
        this.arguments = arguments;
    }

    List<Integer> of(int v) {
        return of(v, 0);
    }

    private List<Integer> of(int v, int depth) {
        if (depth > DEEPEST) return List.of();
        int own = ownSubject(v);
        if (own >= 0) return List.of(antecedentOr(v, own));
        int head = graph.head(v);
        int adjacent = adjacentSubject(v);
        if (adjacent >= 0) return List.of(adjacent);
        if (head < 0) return List.of();
        if (graph.is(v, "acl:relcl")) return hasRelativeObject(v) ? List.of() : List.of(head);
        if (graph.is(v, "acl")
                && graph.child(v, "obj") >= 0
                && graph.token(v).xpos().matches("VB[DN]")) {
            // A participle with an object is no passive: "attacked Turkey, seized Egypt" goes on with the verb above.
            int above = graph.head(head);
            return above >= 0 && graph.isVerb(above) ? of(above, depth + 1) : List.of(head);
        }
        if (graph.is(v, "acl")) return modifiedSubjects(v, head);
        List<Integer> joined = joinedSubjects(v, head, depth);
        if (!joined.isEmpty()) return joined;
        if (graph.is(v, "xcomp")) return controllers(head, depth);
        if (graph.is(v, "amod") || graph.is(v, "appos")) return List.of(head);
        if (arguments.isAttribute(v)) return graph.isVerb(head) ? of(head, depth + 1) : List.of(head);
        if (graph.is(v, "conj") || graph.is(v, "advcl") || graph.is(v, "parataxis") || graph.is(v, "ccomp")) {
            boolean headIsClause = graph.isVerb(head) || arguments.isPredicate(head) || graph.upos(head) == Upos.ADJ;
            if (headIsClause) return of(head, depth + 1);
            return graph.upos(v) == Upos.ADJ && graph.isNominal(head) ? List.of(head) : List.of();
        }
        return List.of();
    }

    /** Of several before the verb the nearest: "This I declined to do", "Three Indian columns crossed". */
    int ownSubject(int v) {
        List<Integer> own = graph.children(v, "nsubj");
        int subject = own.isEmpty() ? graph.child(v, "csubj", "vocative", "dislocated") : own.get(0);
        for (int other : own) {
            boolean names = !RELATIVE.contains(graph.form(other)) && !TIMES.contains(graph.lemma(other));
            if (other < v && names) subject = other;
        }
        return subject;
    }

    /**
     * A name right before a finite verb that has no subject is its subject, whatever the parser took it for: in "In
     * August 1924 Herriot accepted", a part of the date.
     */
    private int adjacentSubject(int v) {
        if (!graph.isFinite(v) || graph.is(v, "conj") && graph.child(v, "cc") == v - 1) return -1;
        int i = v - 1;
        while (i >= 0 && (graph.upos(i) == Upos.AUX || graph.upos(i) == Upos.ADV || graph.upos(i) == Upos.PART)) i--;
        if (i >= 0 && graph.upos(i) == Upos.NOUN && isAfterDay(i)) return i;
        if (i >= 0 && graph.form(i).equals(",")) return beforeAside(i);
        if (i < 0 || (graph.upos(i) != Upos.PROPN && graph.upos(i) != Upos.PRON)) return -1;
        if (graph.is(i, "conj") && graph.upos(graph.head(i)) == Upos.PROPN) i = graph.head(i);
        boolean stray = graph.is(i, "flat") || graph.is(i, "compound") || graph.is(i, "appos") || graph.is(i, "dep");
        // "…, and Britain and France have declined": a name is not coordinated with the verb of another clause.
        boolean clausal = graph.is(i, "conj") && graph.isVerb(graph.head(i));
        if ((stray || clausal) && graph.child(i, "case") < 0) return i;
        int before = graph.child(i, "compound", "nmod", "flat");
        boolean afterDate = (graph.is(i, "obl") || graph.is(i, "nmod"))
                && before >= 0
                && CalendarWords.contains(graph.form(before));
        boolean subordinate = graph.is(i, "obl") && SUBORDINATORS.contains(graph.preposition(i));
        return afterDate || subordinate ? i : -1;
    }

    /** "and Stresemann, chancellor for a summer, called it off": the name before the aside that ends here, or -1. */
    private int beforeAside(int end) {
        int comma = end - 1;
        while (comma > 0 && !graph.form(comma).equals(",")) {
            if (graph.isVerb(comma) || graph.upos(comma) == Upos.AUX) return -1;
            comma--;
        }
        int name = comma - 1;
        boolean named = name > 0 && graph.upos(name) == Upos.PROPN && graph.upos(name - 1) == Upos.CCONJ;
        return named && end - comma <= LONGEST_ASIDE ? name : -1;
    }

    /** "on the 9th French frigates shelled the port": the parser has taken the day for one of the ships. */
    private boolean isAfterDay(int noun) {
        if (!graph.is(noun, "obl") || !graph.preposition(noun).equals("on")) return false;
        for (int day : graph.children(noun, "amod", "nummod")) {
            if (graph.form(day).matches("\\d{1,2}(st|nd|rd|th|d)")) return true;
        }
        return false;
    }

    /**
     * "The decision of Britain to withdraw", "gave notice of leaving": an infinitive or gerund takes the noun's own subject,
     * or that of the verb above; a participle takes the noun.
     */
    private List<Integer> modifiedSubjects(int v, int noun) {
        boolean gerund = graph.child(v, "mark") >= 0 && graph.upos(noun) == Upos.NOUN;
        if (!gerund && !isInfinitive(v)) return List.of(noun);
        Arguments own = arguments.noun(noun);
        if (own.has(SUBJECT)) return own.of(SUBJECT);
        if (own.has("modifier")) return own.of("modifier");
        if (own.has("of")) return own.of("of");
        int head = graph.head(noun);
        return head >= 0 && graph.isVerb(head) ? of(head, DEEPEST / 2) : List.of();
    }

    /** "to submit", and "no choice but to submit". */
    private boolean isInfinitive(int v) {
        for (int mark : graph.children(v, "mark")) {
            if (graph.form(mark).equals("to")) return true;
        }
        return false;
    }

    /**
     * Who acts in a clause under a verb of joining or persuading: both in "combined with Russia to frighten the Sultan",
     * the object in "talked Britain out of signing" and "supported France in refusing".
     */
    private List<Integer> joinedSubjects(int v, int verb, int depth) {
        boolean clause = graph.is(v, "advcl") || graph.is(v, "xcomp");
        if (!clause || !graph.isVerb(verb) || graph.isPassive(verb)) return List.of();
        boolean joins = JOINING.contains(graph.lemma(verb));
        String mark = graph.preposition(v);
        int object = graph.child(verb, "obj");
        if (object >= 0 && object < v && (mark.equals("out of") || mark.equals("into"))) return List.of(object);
        List<Integer> subjects = new ArrayList<>();
        if (object >= 0 && mark.equals("in") && (joins || HELPING.contains(graph.lemma(verb)))) {
            // "rather than join the British in bombarding it": the others did.
            if (joins && !Mood.of(graph, verb).negated()) subjects.addAll(of(verb, depth + 1));
            subjects.add(antecedentOr(verb, object));
        } else if (mark.equals("to") && joins) {
            for (int with : graph.children(verb, "obl", "obj")) {
                boolean partner =
                        graph.is(with, "obj") || graph.preposition(with).equals("with");
                if (partner && with < v) subjects.add(with);
            }
            if (!subjects.isEmpty()) subjects.addAll(0, of(verb, depth + 1));
        }
        return subjects;
    }

    private List<Integer> controllers(int head, int depth) {
        boolean passive = graph.isPassive(head);
        if (!passive && !SUBJECT_CONTROL.contains(graph.lemma(head))) {
            int object = graph.child(head, "obj", "iobj");
            if (object >= 0) return List.of(antecedentOr(head, object));
            // "called on Israel to withdraw"
            for (int oblique : graph.children(head, "obl")) {
                if (Set.of("on", "upon", "for", "with").contains(graph.preposition(oblique))) return List.of(oblique);
            }
        }
        return of(head, depth + 1);
    }

    /** A relative pronoun stands for the noun that its clause modifies. */
    int antecedentOr(int v, int token) {
        if (!RELATIVE.contains(graph.form(token)) || graph.is(token, "nmod:poss")) return token;
        for (int at = v, steps = 0; at >= 0 && steps < DEEPEST; at = graph.head(at), steps++) {
            if (graph.is(at, "acl:relcl") && graph.head(at) >= 0) return graph.head(at);
        }
        return token;
    }

    private boolean hasRelativeObject(int v) {
        for (int object : graph.children(v, "obj")) {
            if (RELATIVE.contains(graph.form(object))) return true;
        }
        return false;
    }
}
