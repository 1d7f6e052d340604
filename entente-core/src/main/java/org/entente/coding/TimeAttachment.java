package org.entente.coding;

import java.util.Set;
import org.entente.time.TimeMention;

/** Which clause a date of a sentence belongs to, and how far it stands from an act. */
final class TimeAttachment {
    /** A date that is not the act's. */
    static final int FAR = 1000;
    /** A date of the clause that tells when: "when Congress voted in 1845". */
    private static final int WHEN = 2;

    private static final Set<String> AT_THE_TIME = Set.of("when", "as", "while", "once", "whereupon");
    private static final Set<String> JOINING = Set.of("and", "but", "yet", "so", "or", ";", "while", "whereas");
    private static final Set<String> OUTSIDE = Set.of("before", "until", "till", "since", "if", "unless");
    /** An act is done by, in or with a treaty on the treaty's day. */
    private static final Set<String> DONE_BY = Set.of("by", "in", "with", "through", "at");
    /** What an old instrument does later than its day. */
    private static final Set<String> OUTLIVES = Set.of(
            "lapse",
            "expire",
            "survive",
            "last",
            "fail",
            "run",
            "remain",
            "stand",
            "bind",
            "oblige",
            "hold",
            "allow",
            "forbid",
            "entitle",
            "apply",
            "require",
            "permit",
            "fall",
            "collapse",
            "be",
            "have",
            "continue");

    private static final Set<String> INSTRUMENTS = Set.of(
            "treaty",
            "pact",
            "agreement",
            "convention",
            "accord",
            "alliance",
            "protocol",
            "entente",
            "truce",
            "armistice",
            "declaration",
            "constitution",
            "charter",
            "law",
            "act",
            "decree",
            "edict",
            "border",
            "frontier",
            "line");

    private TimeAttachment() {}

    /**
     * How far a date stands from an act: 0 in the act's own phrase, then by clauses between. A date of a clause that is
     * subordinate to the act is not the act's, unless it says when.
     */
    static int distance(Graph graph, TimeMention mention, Draft draft) {
        int time = tokenOf(graph, mention);
        if (time < 0 || isOfInstrument(graph, time, draft.core(), draft.head())) return FAR;
        if (!graph.isVerb(draft.core()) && graph.head(time) == draft.core()) return 0;
        int clause = clauseOf(graph, time);
        if (clause == draft.core() || clause == draft.head()) return 0;
        int steps = 1;
        for (int at = draft.core(); at >= 0; at = graph.head(at)) {
            if (at == clause) return steps;
            if (at == time) return steps;
            if (graph.isVerb(at) || Mood.isClause(graph, at)) steps++;
        }
        if (isWhenOf(graph, clause, draft.core()) || isWhenOf(graph, clause, draft.head())) return WHEN;
        // Below the act, in one of its phrases: "the treaty that was signed in 1921 was renounced".
        boolean modifier = graph.is(clause, "acl") && (draft.nominal() || !graph.is(clause, "acl:relcl"));
        if (graph.isBelow(clause, draft.core()) && (modifier || !graph.isFinite(clause))) return 1;
        return FAR;
    }

    /** Whether a date is of the course that is told: not of an aside, of a limit in time, or of an older treaty. */
    static boolean isToldBy(Graph graph, TimeMention mention) {
        int time = tokenOf(graph, mention);
        if (time < 0 || isOfInstrument(graph, time, -1, -1)) return false;
        for (int at = clauseOf(graph, time); at >= 0; at = graph.head(at)) {
            boolean aside = graph.is(at, "acl") || OUTSIDE.contains(graph.preposition(at));
            if (aside || Mood.of(graph, at).pluperfect()) return false;
        }
        return true;
    }

    private static boolean isWhenOf(Graph graph, int clause, int act) {
        if (!graph.is(clause, "advcl") || graph.head(clause) != act || !graph.isFinite(clause)) return false;
        for (int child : graph.children(clause, "mark", "advmod")) {
            if (child < clause && AT_THE_TIME.contains(graph.form(child))) return true;
        }
        return false;
    }

    /** The token that heads the words of a date. */
    private static int tokenOf(Graph graph, TimeMention time) {
        int first = -1;
        for (int i = 0; i < graph.size(); i++) {
            if (!graph.token(i).span().overlaps(time.span())) continue;
            if (first < 0) first = i;
            int head = graph.head(i);
            if (head < 0 || !graph.token(head).span().overlaps(time.span())) return i;
        }
        return first;
    }

    /** The clause, or event noun's phrase, that a date belongs to. */
    private static int clauseOf(Graph graph, int time) {
        int at = graph.head(time);
        while (at >= 0
                && !graph.isVerb(at)
                && !Mood.isClause(graph, at)
                && !graph.token(at).isRoot()) {
            at = graph.head(at);
        }
        return at < 0 ? time : clauseBehind(graph, time, at);
    }

    /** "They broke in that July, and in October the Queen was killed": what follows "and" dates the clause behind it. */
    private static int clauseBehind(Graph graph, int time, int clause) {
        int start = startOf(graph, time);
        if (clause > start || start == 0 || !JOINING.contains(graph.form(start - 1))) return clause;
        for (int i = time + 1; i < graph.size(); i++) {
            // The parser may hang on it what stands behind a semicolon.
            boolean joined = graph.is(i, "conj") || graph.is(i, "parataxis") || graph.is(i, "advcl");
            boolean finite = graph.isFinite(i) && graph.child(i, "mark") < 0;
            if (joined && finite && graph.head(i) == clause && (graph.isVerb(i) || Mood.isClause(graph, i))) return i;
        }
        return clause;
    }

    private static int startOf(Graph graph, int time) {
        int start = time;
        for (int child : graph.children(time)) {
            if (graph.is(child, "case") || graph.is(child, "det") || graph.is(child, "advmod"))
                start = Math.min(start, child);
        }
        return start;
    }

    /** "the 1881 commercial treaty" */
    private static boolean isYearBefore(Graph graph, int time, int noun) {
        boolean modifies = graph.is(time, "nummod") || graph.is(time, "compound") || graph.is(time, "nmod:unmarked");
        return time < noun && modifies && graph.preposition(time).isEmpty();
    }

    /** "The pact of 1932 was torn up": the year is the pact's; "by the pact of 1932 they divided it" is of its year. */
    private static boolean isOfInstrument(Graph graph, int time, int core, int head) {
        int noun = graph.head(time);
        boolean dated = noun >= 0
                && noun != core
                && noun != head
                && graph.isNominal(noun)
                && (core < 0 || !graph.isBelow(core, noun))
                && (graph.preposition(time).equals("of") || isYearBefore(graph, time, noun))
                && INSTRUMENTS.contains(graph.lemma(noun));
        if (!dated) return false;
        if (graph.is(noun, "obl")) return !DONE_BY.contains(graph.preposition(noun));
        boolean does = graph.is(noun, "nsubj")
                && "VBD".equals(graph.token(graph.head(noun)).xpos());
        return !does || OUTLIVES.contains(graph.lemma(graph.head(noun)));
    }
}
