package org.entente.coding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** The line above a letter or an entry that says where, when, and from whom to whom, and no more. */
final class LetterLine {
    /** Letters of such a line at the most, and of those that may follow its date. */
    private static final int LONGEST = 130;

    private static final int AFTER_DATE = 20;
    /** Letters that a line may have beside a date that is no day: a place, a weekday. */
    private static final int PLACE_NAME = 40;
    /** A stop after a word that is no abbreviation: a line with one tells more than a date. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{4}[.!?;]\\s");

    private static final Pattern WORDS = Pattern.compile("\\b\\p{Ll}{3}+\\p{L}*");
    /** Words in small letters that the line may have; with others it tells something. */
    private static final Set<String> ALLOWED = Set.of("""
            the and from for via dated received sent secret private confidential telegram telegraphic despatch dispatch
            minute note letter extract copy urgent very most enclosure cipher translation draft memorandum same von van
            """.strip().split("\\s+"));
    /** When a letter came is not when it was written. */
    private static final Pattern RECEIVED = Pattern.compile("(?i)rec(?:eive)?'?d\\.?,?\\s*(?:on\\s*)?$");

    private LetterLine() {}

    /**
     * The date of a line: it ends with it, or nearly. Of two days in old and new style the new one, which is the later.
     *
     * @param line its words
     * @param span where they stand
     * @param times that stand in it, by place
     * @return null where it is no such line
     */
    static @Nullable Edtf date(String line, Span span, List<TimeMention> times) {
        List<TimeMention> dates = times.stream()
                .filter(time -> !RECEIVED.matcher(before(line, span, time)).find())
                .toList();
        if (dates.isEmpty() || line.length() > LONGEST) return null;
        TimeMention last = dates.get(dates.size() - 1);
        String before = before(line, span, last);
        String after = line.substring(last.span().end() - span.start());
        if (after.length() > AFTER_DATE || !isHead(after)) return null;
        if (!isHead(before) && SENTENCE_END.matcher(before).find()) return null;
        boolean whole = dates.size() == 1 && line.length() - last.span().length() <= PLACE_NAME;
        if (!whole && last.edtf().precision() != Precision.DAY) return null;
        Edtf latest = last.edtf();
        for (TimeMention date : dates) {
            boolean later = date.edtf().precision() == Precision.DAY
                    && date.edtf().latest().isAfter(latest.latest());
            if (later) latest = date.edtf();
        }
        return latest;
    }

    private static String before(String line, Span span, TimeMention time) {
        return line.substring(0, time.span().start() - span.start());
    }

    private static boolean isHead(String words) {
        return WORDS.matcher(words).results().allMatch(word -> ALLOWED.contains(word.group()));
    }
}
