package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text and their values. Reads plain text in one pass, block by block, and walks through the years as
 * it reads. Immutable and thread-safe.
 */
public final class TimeTagger {
    /** A report does not tell of years further back than this as if they were its own. */
    private static final int REPORT_YEARS = 2;

    private final Grammar grammar;
    private final Papers papers;

    private TimeTagger(Grammar grammar, Papers papers) {
        this.grammar = grammar;
        this.papers = papers;
    }

    /**
     * A tagger for one language.
     *
     * @param words columns {@code field, value, forms}: what each word may be
     * @param rules columns {@code rule, pattern, reads, after, before}: what is read as a date, and how
     * @param papers columns {@code kind, forms}: what tells in which calendar a paper is dated
     * @throws IllegalArgumentException if a row is wrong; the message names the table and the line
     */
    public static TimeTagger of(Table words, Table rules, Table papers) {
        return new TimeTagger(Grammar.of(words, rules), Papers.of(papers));
    }

    /**
     * All dates of a text.
     *
     * @return in the order of the text, without overlap; those that no year could be found for have {@code XXXX}
     */
    public List<TimeMention> tag(Source source) {
        List<BlockReading> readings = new ArrayList<>();
        NoteYears headed = null;
        char[] text = source.text().toCharArray();
        for (Block block : source.blocks()) {
            if (block.kind() == Block.Kind.META) {
                continue;
            }
            NoteYears notes = NoteYears.isNote(block, source.text()) ? headed : null;
            BlockReading reading = BlockReading.of(source, text, block, grammar, notes);
            readings.add(reading);
            if (reading.heads() && reading.hasYear()) {
                NoteYears years = NoteYears.in(block.span().of(source.text()));
                headed = years == null ? headed : years;
            }
        }
        if (FigureOrder.isMonthFirst(readings, source.place(), papers)) {
            readings.forEach(BlockReading::turnFigures);
        }
        YearWalk walk = new YearWalk(isReport(source.date(), readings) ? source.date() : null);
        return resolved(readings, walk, new Letterhead(papers, source.text(), source.author()));
    }

    /**
     * The dates of a few words of a narrative that stands at a known date.
     *
     * @param told what "May" or "two years later" is counted from; of an interval, its start
     */
    public List<TimeMention> tag(String words, Edtf told) {
        Block block = new Block(Block.Kind.BULLET, new Span(0, words.length()), 1, null);
        Source source = new Source("phrase", "phrase", null, null, null, words, List.of(block));
        YearWalk walk = new YearWalk(null);
        walk.move(Moment.of(told.start().or(told::end).orElse(told)), told.toString());
        return resolved(
                List.of(BlockReading.of(
                        source,
                        words.toCharArray(),
                        block,
                        grammar,
                        told.isInterval() ? NoteYears.in(told.toString()) : null)),
                walk,
                new Letterhead(papers, words, null));
    }

    private static List<TimeMention> resolved(List<BlockReading> readings, YearWalk walk, Letterhead paper) {
        Resolver resolver = new Resolver(walk);
        List<TimeMention> mentions = new ArrayList<>();
        int[] nextYears = nextYears(readings);
        for (int i = 0; i < readings.size(); i++) {
            readings.get(i).resolve(walk, resolver, paper, nextYears[i], mentions);
        }
        return mentions;
    }

    /** For each block the year that is stated next after it. */
    private static int[] nextYears(List<BlockReading> readings) {
        int[] next = new int[readings.size()];
        int year = Moment.UNKNOWN;
        for (int i = readings.size() - 1; i >= 0; i--) {
            next[i] = year;
            int first = readings.get(i).firstYear();
            year = first == Moment.UNKNOWN ? year : first;
        }
        return next;
    }

    /** Whether a text's own date is the day that it tells of, and not only the day on which history was written down. */
    private static boolean isReport(@Nullable LocalDate written, List<BlockReading> readings) {
        if (written == null) {
            return false;
        }
        int near = 0;
        int far = 0;
        for (BlockReading reading : readings) {
            for (int year : reading.years()) {
                if (Math.abs(written.getYear() - year) <= REPORT_YEARS) {
                    near++;
                } else {
                    far++;
                }
            }
        }
        return far <= near + 2;
    }
}
