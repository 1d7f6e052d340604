package org.entente.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Upos;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.entente.time.TimeMention.Place;
import org.entente.time.TimeMention.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Gives acts their dates: their own, their clause's, their label's, or the last one told in the block.
 *
 * @see "gold/GUIDELINES.md, clarification 10"
 */
final class EventDater {
    private static final Set<String> ARGUMENT =
            Set.of("evaluation", "conclusion", "assessment", "judgement", "judgment", "verdict", "analysis");
    private static final Set<String> AFTERWARDS =
            Set.of("then", "afterwards", "afterward", "never", "thereafter", "subsequently");
    private static final Set<String> FORETELLS = Set.of("will", "shall", "'ll");
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
    private static final Set<String> BE = Set.of("be");
    /** In the present, the terms of an instrument. */
    private static final Set<String> UNDERTAKES =
            Set.of("undertake", "engage", "pledge", "promise", "agree", "guarantee", "bind", "stipulate", "provide");

    private static final int FAR = 1000;
    private static final int COLON = 2;
    private final List<TimeMention> times;
    private @Nullable Block block;
    private @Nullable Edtf carried;
    private @Nullable Edtf reported;
    /** The last sentence entered, and whether an act of it has a date of its own. */
    private @Nullable Sentence told;

    private boolean dated;

    EventDater(List<TimeMention> times) {
        this.times = times.stream()
                .map(TimeMention::byDay)
                .sorted(Comparator.comparing(TimeMention::span))
                .toList();
    }

    /** Turns to a sentence: a new block forgets the dates of the one before, a label sets its own. */
    void enter(Sentence sentence) {
        Block next = sentence.block();
        if (next.equals(block)) {
            passed();
        }
        told = sentence;
        dated = false;
        if (!next.equals(block)) {
            block = next;
            carried = null;
            reported = null;
            headed(sentence.source(), next);
            within(new Span(next.span().start(), sentence.span().start())).forEach(this::lead);
        } else if (sentence.label() != null) {
            within(sentence.label()).forEach(this::lead);
        }
        // "6 July:" alone is a label for what follows.
        for (TimeMention time : within(sentence.span())) {
            if (sentence.span().length() - time.span().length() <= COLON) lead(time);
        }
    }

    /** A sentence that no act was dated by tells its last date all the same, if that is no step back. */
    private void passed() {
        if (told == null || dated) return;
        for (TimeMention time : within(told.span())) {
            boolean running = time.place() == Place.RUNNING && !time.edtf().isOpen();
            if (running && (carried == null || !time.edtf().earliest().isBefore(carried.earliest()))) {
                carried = valueOf(time);
            }
        }
    }

    /** The date of the line above: the year that heads a chronicle's entries, the place and day of a despatch. */
    private void headed(Source source, Block next) {
        List<Block> blocks = source.blocks();
        for (int i = blocks.indexOf(next) - 1; i >= 0; i--) {
            Block above = blocks.get(i);
            if (above.kind() == Block.Kind.TITLE) return;
            Edtf date = LetterLine.date(above.span().of(source.text()), above.span(), within(above.span()));
            if (date != null) {
                carried = date;
                if (date.precision() == Precision.DAY) reported = date;
                return;
            }
            if (above.kind() != Block.Kind.PARAGRAPH) return;
        }
    }

    private void lead(TimeMention time) {
        carried = valueOf(time);
        reported = time.place() == Place.DATELINE ? valueOf(time) : null;
    }

    /** What is done by a day is dated that day: "by Friday the column was at the river". */
    private static Edtf valueOf(TimeMention time) {
        return time.relation() == Relation.BY ? time.stated() : time.edtf();
    }

    /** The date of a draft in a sentence, or null where the text gives none. */
    @Nullable
    Edtf date(Sentence sentence, Graph graph, Draft draft) {
        TimeMention own = own(sentence, graph, draft);
        if (own != null) {
            dated = true;
            Edtf date = dates(graph, own, draft.core()) ? own.stated() : valueOf(own);
            if (!isStepBack(graph, draft.core()) && !isAsideBefore(graph, draft.core(), date)) carried = date;
            return date;
        }
        if (isArgument(sentence.block())) return null;
        if (reported != null && isPresent(graph, draft.head())) {
            return carried != null && isForetold(graph, draft.head()) ? carried : reported;
        }
        if (isStepBack(graph, draft.core())) return null;
        return carried != null && isAfterwards(graph, draft.head()) ? openFrom(carried) : carried;
    }

    /** The mention that hangs nearest to the act in the tree. */
    private @Nullable TimeMention own(Sentence sentence, Graph graph, Draft draft) {
        TimeMention best = null;
        int least = FAR;
        for (TimeMention time : within(sentence.span())) {
            int distance = distance(graph, tokenOf(graph, time), draft);
            if (distance < least) {
                least = distance;
                best = time;
            }
        }
        return best;
    }

    private List<TimeMention> within(Span span) {
        List<TimeMention> inside = new ArrayList<>();
        for (TimeMention time : times) {
            if (span.contains(time.span()) && time.edtf().isYearKnown()) inside.add(time);
        }
        return inside;
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

    /**
     * How far a date stands from an act: 0 in the act's own phrase, then by clauses between. A date of a clause that is
     * subordinate to the act is not the act's.
     */
    private static int distance(Graph graph, int time, Draft draft) {
        if (time < 0 || isOfInstrument(graph, time, draft)) return FAR;
        int clause = clauseOf(graph, time);
        if (clause == draft.core() || clause == draft.head()) return 0;
        int steps = 1;
        for (int at = draft.core(); at >= 0; at = graph.head(at)) {
            if (at == clause) return steps;
            if (at == time) return steps;
            if (graph.isVerb(at) || Mood.isClause(graph, at)) steps++;
        }
        // Below the act, in one of its phrases: "the treaty that was signed in 1921 was renounced".
        boolean modifier = graph.is(clause, "acl") && (draft.nominal() || !graph.is(clause, "acl:relcl"));
        if (graph.isBelow(clause, draft.core()) && (modifier || !graph.isFinite(clause))) return 1;
        return FAR;
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
        return at < 0 ? time : at;
    }

    /** "The pact of 1932 was torn up": the year is the pact's. */
    private static boolean isOfInstrument(Graph graph, int time, Draft draft) {
        int noun = graph.head(time);
        return noun >= 0
                && noun != draft.core()
                && noun != draft.head()
                && graph.isNominal(noun)
                && !graph.isBelow(draft.core(), noun)
                && graph.preposition(time).equals("of")
                && INSTRUMENTS.contains(graph.lemma(noun));
    }

    private static boolean isStepBack(Graph graph, int core) {
        return graph.is(core, "acl:relcl") && Mood.of(graph, core).pluperfect();
    }

    /** What happens when a date has come is of that date: "till March 1958, when it stopped". */
    private static boolean dates(Graph graph, TimeMention time, int core) {
        for (int child : graph.children(core)) {
            int before = child - 1;
            if (before > 0 && graph.form(before).equals(",")) before--;
            boolean when = graph.form(child).equals("when") && before >= 0;
            if (when && graph.token(before).span().overlaps(time.span())) return true;
        }
        return false;
    }

    /** "All the land that it took ten years ago": a relative clause's date before the one being told is not gone on from. */
    private boolean isAsideBefore(Graph graph, int core, Edtf date) {
        return carried != null && graph.is(core, "acl:relcl") && date.latest().isBefore(carried.earliest());
    }

    /** What is foretold is agreed or promised in what was told before: "Israel will give it back". */
    private static boolean isForetold(Graph graph, int head) {
        for (int child : graph.children(head, "aux")) {
            if (FORETELLS.contains(graph.form(child))) return true;
        }
        boolean infinitive = graph.children(head, "mark").stream()
                .anyMatch(child -> graph.form(child).equals("to"));
        int above = graph.is(head, "xcomp") ? graph.head(head) : -1;
        boolean is = graph.hasChildLemma(head, BE) || above >= 0 && BE.contains(graph.lemma(above));
        return infinitive && is || isFinitePresent(graph, head) && UNDERTAKES.contains(graph.lemma(head));
    }

    private static boolean isFinitePresent(Graph graph, int head) {
        String tag = graph.token(head).xpos();
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    private static boolean isAfterwards(Graph graph, int head) {
        for (int child : graph.children(head, "advmod")) {
            if (AFTERWARDS.contains(graph.form(child))) return true;
        }
        return false;
    }

    private static Edtf openFrom(Edtf from) {
        String text = from.toString();
        return text.contains("/") ? from : Edtf.parse(text + "/..");
    }

    private static boolean isArgument(Block block) {
        String section = block.section();
        return section != null && ARGUMENT.contains(section.trim().toLowerCase(Locale.ROOT));
    }

    /** In a dated report the present and the perfect have the report's date. */
    private static boolean isPresent(Graph graph, int head) {
        if (isFinitePresent(graph, head)) return true;
        for (int child : graph.children(head, "aux", "cop")) {
            String form = graph.form(child);
            if (graph.upos(child) == Upos.AUX
                    && Set.of("has", "have", "is", "are", "will", "'s", "does", "do")
                            .contains(form)) {
                return true;
            }
        }
        return false;
    }
}
