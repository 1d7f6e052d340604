package org.entente.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.PaperCalendar.Style;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which calendar a letter, despatch or decree is dated, by its dateline and its sender. A dateline alone is not
 * enough: a foreign envoy at St Petersburg dated new style, or both.
 */
final class Papers {
    /** What words of a dateline or of a sender's title say. */
    enum Mark {
        RUSSIAN_PLACE,
        OTTOMAN_PLACE,
        AMERICAN_PLACE,
        RUSSIAN_SENDER,
        OTTOMAN_SENDER,
        FOREIGN_SENDER
    }

    /** Russia counted its years from the birth of Christ from 1700 on, and its days by Rome's calendar from February 1918 on. */
    private static final int FIRST_RUSSIAN_YEAR = 1700;

    private static final LocalDate LAST_RUSSIAN_DAY = LocalDate.of(1918, 1, 31);
    /** The years of the Ottoman treasury that fall between the reform of 1840 and the end of 1925. */
    private static final int FIRST_RUMI = 1256;

    private static final int LAST_RUMI = 1341;
    private static final int LAST_OTTOMAN_YEAR = 1925;

    private final Map<Mark, Pattern> words = new EnumMap<>(Mark.class);

    private Papers() {}

    /**
     * Reads the table of places and senders.
     *
     * @param table columns {@code kind, forms}
     * @throws IllegalArgumentException if a row is wrong; the message names the table and the line
     */
    static Papers of(Table table) {
        Papers papers = new Papers();
        table.forEach(List.of("kind", "forms"), papers::add);
        return papers;
    }

    private void add(List<String> cells) {
        String kind = cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
        StringBuilder any = new StringBuilder();
        for (String form : cells.get(1).split("\\|")) {
            any.append(any.length() == 0 ? "" : "|").append(Pattern.quote(form));
        }
        try {
            words.put(Mark.valueOf(kind), Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})"));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("'" + cells.get(0) + "' is no kind of place or sender", unknown);
        }
    }

    /** The words of that kind in a text, or null. */
    @Nullable
    String find(Mark mark, String text) {
        Pattern pattern = words.get(mark);
        Matcher matcher = pattern == null ? null : pattern.matcher(text);
        return matcher != null && matcher.find() ? matcher.group() : null;
    }

    /**
     * The calendar of a paper.
     *
     * @param place the words of its dateline before the day
     * @param sender the words that tell who wrote it, "" where none do
     * @param stated the day as the dateline has it
     */
    PaperCalendar judge(String place, String sender, LocalDate stated) {
        String russian = find(Mark.RUSSIAN_PLACE, place);
        boolean inRussianUse = stated.getYear() >= FIRST_RUSSIAN_YEAR && !stated.isAfter(LAST_RUSSIAN_DAY);
        if (russian != null && inRussianUse) {
            return judged(russian, sender, Mark.RUSSIAN_SENDER, Style.OLD);
        }
        String ottoman = find(Mark.OTTOMAN_PLACE, place);
        int year = stated.getYear();
        if (ottoman != null && year >= FIRST_RUMI && year <= LAST_RUMI) {
            return judged(ottoman, sender, Mark.OTTOMAN_SENDER, Style.RUMI);
        }
        boolean ottomanPaper = ottoman != null
                && year > FIRST_RUMI + 584
                && year <= LAST_OTTOMAN_YEAR
                && find(Mark.OTTOMAN_SENDER, sender) != null
                && find(Mark.FOREIGN_SENDER, sender) == null;
        return ottomanPaper
                ? new PaperCalendar(Style.PERHAPS_OLD, "an Ottoman paper of " + ottoman + " with a year of the West")
                : PaperCalendar.AS_WRITTEN;
    }

    private PaperCalendar judged(String place, String sender, Mark own, Style style) {
        String foreign = find(Mark.FOREIGN_SENDER, sender);
        if (foreign != null) {
            return new PaperCalendar(
                    Style.AS_WRITTEN, "new style, as a foreign sender at " + place + " has it: " + foreign);
        }
        String authority = find(own, sender);
        return authority == null
                ? new PaperCalendar(Style.PERHAPS_OLD, "dated at " + place + ", sender not told")
                : new PaperCalendar(style, "dated at " + place + " by its own authorities: " + authority);
    }
}
