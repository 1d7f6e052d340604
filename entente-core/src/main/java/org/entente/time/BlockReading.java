package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.Field.Slot;
import org.entente.time.Resolver.Resolved;
import org.entente.time.Rule.Reading;
import org.entente.time.TimeMention.Place;
import org.entente.time.TimeMention.Relation;
import org.jspecify.annotations.Nullable;

/** The date expressions of one block, before and after their years are found. */
final class BlockReading {
    private static final int SHORT_LINE = 80;
    private static final int LONGEST_LABEL = 90;
    private static final int SENTENCE_REACH = 30;
    private static final int CLAUSE_REACH = 8;

    private final Source source;
    private final Block block;
    private final Tokens tokens;
    private final List<Match> matches;
    private final Signs signs;
    private final boolean heading;

    private BlockReading(Source source, Block block, Tokens tokens, List<Match> matches, Signs signs) {
        this.source = source;
        this.block = block;
        this.tokens = tokens;
        this.matches = matches;
        this.signs = signs;
        this.heading = isHeading();
    }

    /** @param text the source's, as characters */
    static BlockReading of(Source source, char[] text, Block block, Grammar grammar, @Nullable NoteYears notes) {
        Tokens tokens = Tokens.of(text, block.span().start(), block.span().end(), grammar.words());
        List<Match> matches = new Matcher(grammar, tokens, notes).all();
        Signs signs = grammar.signs();
        Coordination.lendYears(matches, tokens, signs);
        return new BlockReading(source, block, tokens, matches, signs);
    }

    void count(FigureOrder order) {
        matches.forEach(match -> order.count(match, tokens));
    }

    /** Whether it gives a year in four figures. */
    boolean hasYear() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Field.YEAR)) {
                return true;
            }
        }
        return false;
    }

    /** Reads dates in figures with the month first. */
    void turnFigures() {
        matches.forEach(match -> FigureOrder.turn(match, tokens));
    }

    /** The years that the block states. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (Match match : matches) {
            if (match.statesYear()) {
                years.add(match.statedYear());
            }
        }
        return years;
    }

    /**
     * Finds the values of the block's dates, in order.
     *
     * @param nextYear the year that the text states next after this block, or {@link Moment#UNKNOWN}
     */
    void resolve(YearWalk walk, Resolver resolver, Letterhead paper, int nextYear, List<TimeMention> mentions) {
        paper.enter(block);
        walk.startBlock(block.kind() == Block.Kind.BULLET);
        int[] nextYears = nextYears(block.kind() == Block.Kind.BULLET ? Moment.UNKNOWN : nextYear);
        int depth = 0;
        int token = 0;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            for (; token < match.from(); token++) {
                depth = Math.max(0, depth + signs.nesting(tokens.id(token)));
            }
            Tense tense = tense(match);
            Resolved resolved = resolver.resolve(match, tense);
            if (resolved != null) {
                Place place = place(match, depth > 0, resolved);
                boolean dateline = place == Place.DATELINE;
                LocalDate day = dateline ? resolved.at().toDay() : null;
                if (day != null) {
                    paper.dated(source.text().substring(block.span().start(), tokens.start(match.from())), day);
                }
                mentions.add(mention(match, paper.inCalendar(match, resolved, dateline), place));
                move(walk, match, resolved, place, tense, nextYears[i]);
            }
        }
    }

    private TimeMention mention(Match match, Resolved resolved, Place place) {
        Span span = span(match);
        Relation relation = signs.relation(tokens, match);
        Edtf day = resolved.edtf().byDay();
        boolean about = signs.isApproximate(tokens, match);
        // Of "about noon" and "after noon" EDTF can say the day only, and that is not in doubt.
        boolean whole = day == resolved.edtf() || !about && relation == Relation.ON;
        return new TimeMention(
                span,
                span.of(source.text()),
                opened(!whole ? day : about ? resolved.edtf().approximately() : resolved.edtf(), relation),
                relation,
                place,
                match.rule().id(),
                resolved.anchor(),
                match.rule().reading().isVague());
    }

    private static Edtf opened(Edtf edtf, Relation relation) {
        return switch (relation) {
            case AFTER, SINCE -> edtf.isInterval() ? edtf : Edtf.after(edtf);
            case BEFORE, UNTIL, BY -> edtf.isInterval() ? edtf : Edtf.before(edtf);
            case ON, DURING -> edtf;
        };
    }

    private Span span(Match match) {
        int from = signs.isApproximate(tokens, match) ? match.from() - 1 : match.from();
        return new Span(tokens.start(from), tokens.end(match.to() - 1));
    }

    /** For each date the year that is stated next after it. */
    private int[] nextYears(int afterBlock) {
        int[] next = new int[matches.size()];
        int year = afterBlock;
        for (int i = matches.size() - 1; i >= 0; i--) {
            next[i] = year;
            if (matches.get(i).statesYear()) {
                year = matches.get(i).statedYear();
            }
        }
        return next;
    }

    /** The year that the block states first, or {@link Moment#UNKNOWN}. */
    int firstYear() {
        for (Match match : matches) {
            if (match.statesYear()) {
                return match.statedYear();
            }
        }
        return Moment.UNKNOWN;
    }

    private void move(YearWalk walk, Match match, Resolved resolved, Place place, Tense tense, int nextYear) {
        String text = span(match).of(source.text());
        switch (place) {
            case DATELINE -> {
                LocalDate day = resolved.at().toDay();
                if (day != null) {
                    walk.report(day);
                }
            }
            case HEADING -> {
                if (block.kind() != Block.Kind.TITLE && (match.statesYear() || match.has(Slot.MONTH))) {
                    walk.heading(resolved.at(), match.from() == 0 ? resolved.edtf() : null, text);
                }
            }
            case PARENTHESIS -> {}
            case LABEL -> walk.move(start(resolved), text);
            case RUNNING -> {
                if (match.statesYear()
                        && (walk.isAside(resolved.at(), nextYear)
                                || walk.here() != null && signs.qualifies(tokens, match))) {
                    walk.aside(resolved.at());
                } else if (tense != Tense.FUTURE
                        && signs.movesOn(tokens, match)
                        && (match.statesYear() || !walk.isReport())) {
                    walk.move(resolved.at(), text);
                }
            }
        }
        if (place != Place.PARENTHESIS && signs.isTold(match)) {
            walk.tell(resolved.at(), text);
        }
    }

    /** A label's range is told from its start on. */
    private static Moment start(Resolved resolved) {
        return resolved.edtf().isInterval()
                ? resolved.edtf().start().map(Moment::of).orElse(resolved.at())
                : resolved.at();
    }

    private Place place(Match match, boolean inParentheses, Resolved resolved) {
        if (isDateline(match, resolved)) {
            return Place.DATELINE;
        }
        if (heading) {
            return Place.HEADING;
        }
        if (isLabel(match)) {
            return Place.LABEL;
        }
        return inParentheses ? Place.PARENTHESIS : Place.RUNNING;
    }

    /** Whether it stands as a heading does, alone on a short line. */
    boolean heads() {
        return heading;
    }

    private boolean isHeading() {
        if (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING) {
            return true;
        }
        if (block.kind() != Block.Kind.PARAGRAPH || block.span().length() > SHORT_LINE || tokens.size() == 0) {
            return false;
        }
        char last = source.text().charAt(block.span().end() - 1);
        boolean dateAlone = matches.size() == 1
                && matches.get(0).from() == 0
                && matches.get(0).to() >= tokens.size() - 1;
        return dateAlone || ".,;!?:".indexOf(last) < 0;
    }

    /** A lead-in: before the block's first colon, or at the block's head with a stop, colon or dash behind. */
    private boolean isLabel(Match match) {
        int from = tokens.start(match.from()) - block.span().start();
        if (from > LONGEST_LABEL) {
            return false;
        }
        if (match.from() == 0 && match.to() < tokens.size() && signs.closesLabel(tokens.id(match.to()))) {
            return true;
        }
        int to = Math.min(tokens.size(), match.to() + 12);
        for (int i = 0; i < match.from(); i++) {
            if (signs.endsSentence(tokens.id(i)) || signs.isColon(tokens.id(i))) {
                return false;
            }
        }
        for (int i = match.to(); i < to; i++) {
            if (signs.endsSentence(tokens.id(i))) {
                return false;
            }
            if (signs.isColon(tokens.id(i))) {
                return true;
            }
        }
        return false;
    }

    /** A whole day after capitals and commas only, at the block's head, with a dash or the line's end behind. */
    private boolean isDateline(Match match, Resolved resolved) {
        if (match.from() == 0 || match.from() > 8 || !resolved.at().hasDay() || !match.has(Slot.MONTH)) {
            return false;
        }
        boolean closed = match.to() >= tokens.size()
                || signs.closesDateline(tokens.id(match.to()))
                || match.to() + 1 >= tokens.size();
        if (!closed) {
            return false;
        }
        boolean comma = false;
        for (int i = 0; i < match.from(); i++) {
            boolean mark = tokens.fields(i) == 0;
            comma |= signs.isComma(tokens.id(i));
            if (!mark && Character.isLowerCase(source.text().charAt(tokens.start(i)))) {
                return false;
            }
        }
        return comma && (match.to() >= tokens.size() - 1 || isCapitals(0));
    }

    private boolean isCapitals(int token) {
        String word = tokens.quote(token);
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** The tense of its clause, by the auxiliaries before it, and behind it "had", "will" and "shall". */
    private Tense tense(Match match) {
        boolean had = false;
        boolean wouldHave = false;
        boolean joined = false;
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - SENTENCE_REACH); i--) {
            if (signs.endsSentence(tokens.id(i)) || i >= match.from() - 2 && signs.opensClause(tokens, i)) {
                break;
            }
            if (signs.isWould(tokens.id(i)) && !signs.isDenied(tokens, i)) {
                return wouldHave ? Tense.PLAIN : Tense.FUTURE;
            }
            wouldHave |= signs.isHave(tokens.id(i));
            had |= signs.isHad(tokens.id(i));
        }
        for (int i = match.to(); i < Math.min(tokens.size(), match.to() + CLAUSE_REACH) && !had; i++) {
            if (signs.endsSentence(tokens.id(i))) {
                break;
            }
            joined |= signs.joins(tokens.id(i));
            if (!joined && signs.isWill(tokens.id(i))) {
                return Tense.FUTURE;
            }
            had = signs.isHad(tokens.id(i));
        }
        return had ? Tense.PLUPERFECT : Tense.PLAIN;
    }

    static boolean isYearless(Match match) {
        return match.rule().reading() == Reading.DATE
                && !match.has(Slot.YEAR)
                && !match.has(Slot.SHORT_YEAR)
                && (match.has(Slot.MONTH) || match.has(Slot.SEASON));
    }
}
