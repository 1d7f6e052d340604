package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.source.Block;
import org.entente.time.Resolver.Resolved;
import org.entente.time.Rule.Reading;
import org.jspecify.annotations.Nullable;

/** Who wrote the paper that is being read, as the lines above its dateline have it, and in which calendar it is dated. */
final class Letterhead {
    private static final int LONGEST_LINE = 130;
    private static final int MOST_LINES = 3;
    private static final String TO = " to ";

    private final Papers papers;
    private final List<String> above = new ArrayList<>();
    private @Nullable String here;
    private String sender;
    private PaperCalendar calendar = PaperCalendar.AS_WRITTEN;

    Letterhead(Papers papers, @Nullable String author) {
        this.papers = papers;
        this.sender = author == null ? "" : author;
    }

    /** Turns to a block: a short line may name the sender of what follows, a heading ends a paper. */
    void enter(Block block, String words) {
        if (block.kind() == Block.Kind.HEADING) {
            calendar = PaperCalendar.AS_WRITTEN;
        }
        if (here != null && here.length() > LONGEST_LINE) {
            above.clear();
        } else if (here != null) {
            above.add(here);
        }
        here = words;
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
            int to = above.get(i).indexOf(TO);
            if (to >= 0) {
                String writer = above.get(i).substring(0, to);
                boolean same = writer.toLowerCase(Locale.ROOT).contains("the same");
                return (same ? sender : writer) + ' ' + String.join(" ", above.subList(i + 1, above.size()));
            }
        }
        return above.isEmpty() ? sender : String.join(" ", above.subList(Math.max(0, above.size() - 2), above.size()));
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
