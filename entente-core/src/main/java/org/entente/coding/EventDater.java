package org.entente.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
            Set.of("then", "afterwards", "afterward", "never", "thereafter", "subsequently", "soon", "later", "since");
    private static final Set<String> FORETELLS = Set.of("will", "shall", "'ll");
    private static final Set<String> BE = Set.of("be");
    /** In the present, the terms of an instrument. */
    private static final Set<String> UNDERTAKES =
            Set.of("undertake", "engage", "pledge", "promise", "agree", "guarantee", "bind", "stipulate", "provide");

    private static final int COLON = 2;
    /** So near stands a month to the year that it is of: "two years later, in October". */
    private static final int NEXT_TO = 8;

    private static final Pattern CLAUSE_BREAK = Pattern.compile(";|, (?:and|but|yet|so)\\b");
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
            if (isRunning(time)) carried = valueOf(time);
        }
    }

    /** The dates of the clauses before an act move the telling on, coded or not. */
    private void passed(Sentence sentence, Graph graph, int core) {
        for (TimeMention time : within(sentence.span())) {
            boolean before = time.span().end() <= graph.token(core).span().start();
            if (before && isRunning(time) && TimeAttachment.isToldBy(graph, time)) carried = valueOf(time);
        }
    }

    private boolean isRunning(TimeMention time) {
        boolean running = time.place() == Place.RUNNING && !time.edtf().isOpen();
        return running && (carried == null || !time.edtf().earliest().isBefore(carried.earliest()));
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
        if (time.place() != Place.RUNNING) reported = time.place() == Place.DATELINE ? valueOf(time) : null;
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
        boolean argument = isArgument(sentence.source(), sentence.block());
        if (!argument) passed(sentence, graph, draft.core());
        if (argument) return null;
        if (reported != null && isPresent(graph, draft.head())) {
            return carried != null && isForetold(graph, draft.head()) ? carried : reported;
        }
        if (isStepBack(graph, draft.core())) return null;
        return carried != null && isAfterwards(graph, draft.head()) ? openFrom(carried) : carried;
    }

    /** The mention that hangs nearest to the act in the tree. */
    private @Nullable TimeMention own(Sentence sentence, Graph graph, Draft draft) {
        TimeMention best = null;
        int least = TimeAttachment.FAR;
        for (TimeMention time : within(sentence.span())) {
            int distance = TimeAttachment.distance(graph, time, draft);
            boolean nearer = distance == least
                    && best != null
                    && (isFiner(sentence, best, time) || isOfLaterClause(sentence, graph, best, time, draft.core()));
            if (distance < least || nearer) {
                least = distance;
                best = time;
            }
        }
        // "Egypt broke off relations on Tuesday; Washington denies it": what is said now is of the report's day.
        boolean saidNow = least > 0 && reported != null && isPresent(graph, draft.head());
        return saidNow ? null : best;
    }

    /** "Signed two years later in October": the month of that year. */
    private static boolean isFiner(Sentence sentence, TimeMention first, TimeMention time) {
        return between(sentence, first, time).length() <= NEXT_TO
                && first.edtf().precision().isCoarserThan(time.edtf().precision())
                && !time.edtf().isInterval()
                && first.edtf().contains(time.edtf());
    }

    /** "They broke in that July, and in October the Queen was killed", where the parser makes one list of both dates. */
    private static boolean isOfLaterClause(
            Sentence sentence, Graph graph, TimeMention first, TimeMention time, int core) {
        boolean before = time.span().end() <= graph.token(core).span().start();
        return before && CLAUSE_BREAK.matcher(between(sentence, first, time)).find();
    }

    private static String between(Sentence sentence, TimeMention first, TimeMention second) {
        int from = first.span().end();
        int to = second.span().start();
        return from > to ? "" : sentence.source().text().substring(from, to);
    }

    private List<TimeMention> within(Span span) {
        List<TimeMention> inside = new ArrayList<>();
        for (TimeMention time : times) {
            if (span.contains(time.span()) && time.edtf().isYearKnown()) inside.add(time);
        }
        return inside;
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

    /**
     * "The fort that it seized three years before", "had retaken it on Sunday": a date before the one being told is not gone
     * on from in a relative clause or after "had".
     */
    private boolean isAsideBefore(Graph graph, int core, Edtf date) {
        boolean aside = graph.is(core, "acl:relcl") || Mood.of(graph, core).pluperfect();
        return carried != null && aside && date.latest().isBefore(carried.earliest());
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

    /** A conclusion weighs what was told before it; one that is the whole text tells its own story. */
    private static boolean isArgument(Source source, Block block) {
        String section = block.section();
        if (section == null || !ARGUMENT.contains(section.trim().toLowerCase(Locale.ROOT))) return false;
        return source.blocks().stream().anyMatch(other -> other.isProse() && !section.equals(other.section()));
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
