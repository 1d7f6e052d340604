package org.entente.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;

/**
 * Lead-ins that stand before a sentence and are no part of it: a title with a colon, a date with a dash or a stop, a
 * despatch's place and day, a paragraph's number.
 */
final class Labels {
    private static final int LONGEST = 120;
    private static final int TITLE_WORDS = 12;

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DATE_WORD = "(?:" + MONTH
            + "|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|\\d{1,4}(?:st|nd|rd|th|s|'s|\u2019s)?(?:[-\u2013/]\\d{1,4})*"
            + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
    private static final String DATE_LEAD =
            "(?:(?:In|On|By|From|Between|Since|Until|During|Early|Late|Mid|Circa|c\\.|early|late|mid|the|of)[- ])*";
    private static final String DATE = DATE_LEAD + DATE_WORD
            + "(?:(?:,? | ?[-\u2013] ?| and | to | of | until )(?:early |late |mid[- ])?" + DATE_WORD + "){0,5}";

    private static final Pattern DATE_DASH =
            Pattern.compile("(" + DATE + ")(?:\\s*[-\u2013\u2014]+\\s+|\\s+[-\u2013\u2014]+\\s*)(?=\\p{L})");
    private static final Pattern DATE_STOP = Pattern.compile("(" + DATE + ")[.:]\\s+(?=[\\p{Lu}\"\u201c'\u2018(])");
    /** A date right before a name: "In August 1924 Herriot accepted", "July 93 Siam crisis". */
    private static final Pattern DATE_NAME = Pattern.compile("(" + DATE + ")\\s+(?=\\p{Lu})");

    private static final Pattern DATE_ONLY = Pattern.compile("(" + DATE + ")[.:]?\\s*");
    private static final Pattern DATE_WORDS = Pattern.compile(DATE_WORD + "\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\(?(?:\\d{1,3}|[ivxIVX]{1,5}|[a-h])\\)|\\d{1,3}\\.|[IVX]{1,5}\\.|\u00a7 ?\\d{1,3}\\.?)\\s+(?=\\S)");
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}'\u2019.\\-]+|\\p{Lu}[\\p{L}'\u2019.\\-]+)(?:,? (?:\\p{Lu}[\\p{L}'\u2019.\\-]*|\\d{1,4}(?:st|nd|rd|th)?|de|of|the|on|the))*"
                    + "(?:,? ?\\([^)]{1,40}\\))?[.:]?(?:\\s*\u2014\\s*|\\s+\u2013\\s+|\\s+--?\\s+)(?=\\S)");

    /** Words that show a clause rather than a title. */
    private static final Set<String> CLAUSE = Set.of(
            "is",
            "was",
            "were",
            "are",
            "be",
            "been",
            "being",
            "am",
            "has",
            "have",
            "had",
            "does",
            "did",
            "do",
            "will",
            "would",
            "shall",
            "should",
            "can",
            "could",
            "may",
            "might",
            "must",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "him",
            "them",
            "us",
            "who",
            "which",
            "that",
            "this",
            "these",
            "said",
            "came",
            "went",
            "made",
            "took",
            "gave",
            "told",
            "wrote",
            "saw",
            "knew",
            "became",
            "began",
            "sent",
            "met",
            "won",
            "lost",
            "held",
            "broke",
            "not",
            "following",
            "namely",
            "if",
            "because",
            "although",
            "when",
            "while");

    private Labels() {}

    /** Index after the labels at {@code start}, or {@code start} where there is none. */
    static int end(String text, int start, int limit) {
        int at = match(NUMBER, text, start, Math.min(limit, start + LONGEST));
        int window = Math.min(limit, at + LONGEST);
        int dated = Math.max(match(DATE_DASH, text, at, window), match(DATE_STOP, text, at, window));
        return dated > at ? dated : headed(text, at, window, limit);
    }

    /**
     * Index after a date that stands right before a name at the beginning of a sentence: without it a parser sees where
     * the clause begins. A bare month is none, since it may be a name: "May Germany".
     */
    static int beforeName(String text, int start, int limit) {
        int end = match(DATE_NAME, text, start, Math.min(limit, start + LONGEST));
        if (end == start) return start;
        String label = text.substring(start, end);
        String next = text.substring(end, Math.min(limit, end + 3));
        boolean dated = label.chars().anyMatch(Character::isDigit) || label.contains("day ");
        return dated
                        && !next.startsWith("I ")
                        && !DATE_WORDS.matcher(text).region(end, limit).lookingAt()
                ? end
                : start;
    }

    private static int headed(String text, int start, int window, int limit) {
        int dateline = match(DATELINE, text, start, window);
        if (dateline > start && isDateline(text, start, dateline)) return dateline;
        return title(text, start, window, limit);
    }

    private static int match(Pattern pattern, String text, int start, int limit) {
        Matcher matcher = pattern.matcher(text).region(start, limit).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : start;
    }

    /** A despatch's head begins with a place in capitals, or names a day. */
    private static boolean isDateline(String text, int start, int end) {
        boolean capitals =
                end - start > 3 && Letters.isUpper(text.charAt(start + 1)) && Letters.isUpper(text.charAt(start + 2));
        boolean digit = false;
        for (int i = start; i < end; i++) digit |= Letters.isDigit(text.charAt(i));
        return capitals || digit;
    }

    private static int title(String text, int start, int window, int limit) {
        int colon = text.indexOf(':', start);
        if (colon < 0 || colon >= window || !isTitle(text, start, colon)) return start;
        int after = colon + 1;
        boolean spaced = after >= limit || Letters.isSpace(text.charAt(after)) || Letters.isUpper(text.charAt(after));
        while (after < limit && Letters.isSpace(text.charAt(after))) after++;
        return spaced && after < limit ? after : start;
    }

    /** Whether the words up to {@code colon} are a noun phrase as titles are: short, without a verb that shows. */
    static boolean isTitle(String text, int start, int colon) {
        if (colon + 1 < text.length()
                && colon > start
                && Letters.isDigit(text.charAt(colon - 1))
                && Letters.isDigit(text.charAt(colon + 1))) return false;
        int words = 0;
        int from = start;
        for (int at = start; at <= colon; at++) {
            char c = text.charAt(at);
            if (Letters.isWordly(c) || Letters.isApostrophe(c)) continue;
            if (at > from) {
                String word = text.substring(from, at);
                boolean verb = CLAUSE.contains(word.toLowerCase(Locale.ROOT))
                        || word.length() > 4 && word.endsWith("ed") && Letters.isLower(word.charAt(0));
                if (verb) return false;
                words++;
            }
            if (c == '.' && at - from > 2 || c == '?' || c == '!' || c == ';' || c == '"') return false;
            from = at + 1;
        }
        return words > 0 && words <= TITLE_WORDS;
    }

    /** Whether a label is a date and nothing else. */
    static boolean isDated(String text, Span label) {
        Matcher matcher = DATE_ONLY.matcher(text).region(label.start(), label.end());
        return matcher.matches();
    }
}
