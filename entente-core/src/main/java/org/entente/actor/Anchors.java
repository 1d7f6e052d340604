package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.language.AnnotatedText;
import org.entente.source.Block;
import org.entente.source.Source;
import org.entente.source.Span;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** On which day a passage plays: the date beside it, else its block's, its heading's, its document's, its period. */
final class Anchors {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[6-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final int LONGEST_YEARS = 60;
    private static final int REPORT_YEARS = 3;

    private final Source source;
    private final List<TimeMention> times;
    private final List<Days> days = new ArrayList<>();
    private final @Nullable Days period;
    private final @Nullable Days written;

    Anchors(AnnotatedText text, List<TimeMention> times) {
        this.source = text.source();
        this.times = new ArrayList<>(times);
        this.times.sort(Comparator.comparing(TimeMention::span));
        for (TimeMention time : this.times) {
            days.add(Days.of(time.edtf().earliest(), time.edtf().latest()).closed());
        }
        this.period = period();
        this.written = written();
    }

    /** When the words at {@code position} of a sentence play, or null where nothing tells. */
    @Nullable
    Days at(Span sentence, Block block, int position) {
        Days inside = nearest(sentence, position, true);
        if (inside != null) {
            return inside;
        }
        Span before = new Span(block.span().start(), Math.max(block.span().start(), sentence.start()));
        Days earlier = nearest(before, position, false);
        if (earlier != null) {
            return earlier;
        }
        Days heading = ofHeading(block);
        if (heading != null) {
            return heading;
        }
        return written != null ? written : period;
    }

    /** The day of writing, where the text is a report of its time and no history. */
    private @Nullable Days written() {
        if (source.date() == null) {
            return null;
        }
        Days day = Days.of(source.date());
        return period == null || period.yearsTo(day) < REPORT_YEARS ? day : null;
    }

    /** The whole period that the text tells of, or null. */
    @Nullable
    Days period() {
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(source.title());
        while (matcher.find()) {
            years.add(Integer.parseInt(matcher.group(1)));
        }
        if (!years.isEmpty()) {
            int first = years.stream().min(Integer::compare).orElseThrow();
            int last = years.stream().max(Integer::compare).orElseThrow();
            return Days.of(Integer.toString(first), Integer.toString(last));
        }
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        for (Days each : days) {
            if (isBounded(each)) {
                from = Math.min(from, each.from());
                to = Math.max(to, each.to());
            }
        }
        return from > to ? null : new Days(from, to);
    }

    private @Nullable Days nearest(Span within, int position, boolean after) {
        Days best = null;
        for (int i = firstTime(within.start());
                i < times.size() && times.get(i).span().start() < within.end();
                i++) {
            if (!isBounded(days.get(i))) {
                continue;
            }
            if (times.get(i).span().start() <= position) {
                best = days.get(i);
            } else if (after && best == null) {
                return days.get(i);
            }
        }
        return best;
    }

    private @Nullable Days ofHeading(Block block) {
        Days best = null;
        for (Block other : source.blocks()) {
            if (other.span().start() >= block.span().start()) {
                break;
            }
            if (other.kind() == Block.Kind.HEADING) {
                Days own = nearest(other.span(), other.span().end(), false);
                best = own == null ? best : own;
            }
        }
        return best;
    }

    private int firstTime(int start) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isBounded(Days days) {
        return days.length() < LONGEST_YEARS * 366L;
    }
}
