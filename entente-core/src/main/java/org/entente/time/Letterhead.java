package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.source.Block;
import org.entente.source.Span;
import org.entente.time.Resolver.Resolved;
import org.entente.time.Rule.Reading;
import org.jspecify.annotations.Nullable;

/** Who wrote the paper that is being read, as the lines above its dateline have it, and in which calendar it is dated. */
final class Letterhead {
    private static final int LONGEST_LINE = 130;
    private static final int MOST_LINES = 3;
    private static final String TO = " to ";

    private final Papers papers;
    private final String text;
    private final List<Span> above = new ArrayList<>();
    private @Nullable Span here;
    private String sender;
    private PaperCalendar calendar = PaperCalendar.AS_WRITTEN;

    /** @param text what the spans of blocks count in */
    Letterhead(Papers papers, String text, @Nullable String author) {
        this.papers = papers;
        this.text = text;
        this.sender = author == null ? "" : author;
    }

    /** Turns to a block: a short line may name the sender of what follows, a heading ends a paper. */
    void enter(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            calendar = PaperCalendar.AS_WRITTEN;
        }
        if (here != null && here.length() > LONGEST_LINE) {
            above.clear();
        } else if (here != null) {
            above.add(here);
        }
        here = block.span();
    }

    /** A dateline in the block that was entered last. */
    void dated(String place, LocalDate stated) {
        sender = sender();
        above.clear();
        here = null;
        calendar = papers.judge(place, sender, stated);
    }

    /** The writer in "the Russian Minister to the British Ambassador", and what stands between that line and the dateline. */
    private String sender() {
        for (int i = above.size() - 1; i >= Math.max(0, above.size() - MOST_LINES); i--) {
            String line = above.get(i).of(text);
            int to = line.indexOf(TO);
            if (to >= 0) {
                String writer = line.substring(0, to);
                boolean same = writer.toLowerCase(Locale.ROOT).contains("the same");
                return (same ? sender : writer) + ' ' + linesFrom(i + 1);
            }
        }
        return above.isEmpty() ? sender : linesFrom(Math.max(0, above.size() - 2));
    }

    private String linesFrom(int first) {
        return above.subList(first, above.size()).stream()
                .map(line -> line.of(text))
                .collect(Collectors.joining(" "));
    }

    /** A date of the paper in its calendar; where the words themselves tell the style, that is theirs. */
    Resolved inCalendar(Match match, Resolved read, boolean dateline) {
        Reading reading = match.rule().reading();
        boolean told = reading == Reading.NEW_STYLE || reading == Reading.OLD_STYLE;
        if (told && dateline) {
            calendar = PaperCalendar.AS_WRITTEN;
        }
        return told ? read : calendar.turned(read, dateline);
    }
}
