package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Numbers with what they count, in figures or words. */
final class Numbers {
    /**
     * A number in a text.
     *
     * @param span its words, without the unit
     * @param value its value with "million" and the like counted in
     * @param unit the levelled word that follows, in the singular; empty where none does
     */
    record Counted(Span span, double value, String unit) {}

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (int i = 0; i < SMALL.length; i++) WORDS.put(SMALL[i], i);
        for (int i = 2; i < TENS.length; i++) {
            WORDS.put(TENS[i], 10 * i);
            for (int j = 1; j < 10; j++) WORDS.put(TENS[i] + "-" + SMALL[j], 10 * i + j);
        }
        WORDS.put("dozen", 12);
    }

    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![\\w.,-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:"
            + String.join("|", TENS).substring(2) + ")-(?:" + String.join("|", SMALL) + ")|"
            + String.join("|", SMALL) + "|" + String.join("|", TENS).substring(2)
            + ")(?!(?!(?:mn?|bn)\\b)[\\w-]|[.,]\\d)(?:\\s*(hundred|thousand|millions?|billions?|milliards?|mn|m|bn)\\b)?(?:[\\s-]+(?:of\\s+)?(?:pounds\\s+)?"
            + "([\\p{L}]+))?");
    private static final Map<String, Double> SCALES = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "milliard",
            1e9,
            "m",
            1e6,
            "mn",
            1e6,
            "bn",
            1e9);

    private static final Map<String, String> SHORT = Map.of(
            "yr",
            "year",
            "yrs",
            "year",
            "hr",
            "hour",
            "hrs",
            "hour",
            "mths",
            "month",
            "wks",
            "week",
            "km",
            "kilometre",
            "kilometers",
            "kilometre",
            "kilometer",
            "kilometre");

    private Numbers() {}

    /** The numbers in a stretch of text, years of four figures included, in its order. */
    static List<Counted> find(String text, Span within) {
        List<Counted> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).region(within.start(), within.end());
        int from = within.start();
        while (from < within.end() && matcher.region(from, within.end()).find()) {
            String scale = matcher.group(2);
            int end = matcher.end(1);
            double value = value(matcher.group(1)) * (scale == null ? 1 : scale(scale));
            String sign = sign(text, matcher.start(1));
            String unit = sign != null
                    ? sign
                    : matcher.group(3) == null ? "" : singular(matcher.group(3).toLowerCase(Locale.ROOT));
            found.add(new Counted(new Span(matcher.start(1), end), value, unit));
            from = scale == null ? end : matcher.end(2);
        }
        return found;
    }

    /** The currency whose sign stands before a number, or null. */
    private static @Nullable String sign(String text, int number) {
        if (number == 0) return null;
        return switch (text.charAt(number - 1)) {
            case '$' -> "dollar";
            case '\u00a3' -> "pound";
            case '\u00a5' -> "yen";
            default -> null;
        };
    }

    private static double scale(String word) {
        String one = word.toLowerCase(Locale.ROOT);
        return SCALES.getOrDefault(one.endsWith("s") ? one.substring(0, one.length() - 1) : one, 1.0);
    }

    static double value(String number) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        return word != null ? word : Double.parseDouble(number.replace(",", ""));
    }

    static String singular(String word) {
        String whole = SHORT.get(word);
        if (whole != null) return whole;
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }

    /** A number in the style of another: in words where that is in words and it is below a hundred. */
    static String like(String found, double value) {
        boolean words = !Character.isDigit(found.charAt(0));
        if (value != Math.rint(value)) return String.valueOf(value);
        long whole = (long) value;
        if (!words || whole >= 100)
            return whole >= 10_000 ? String.format(Locale.UK, "%,d", whole) : String.valueOf(whole);
        String written = whole < 20
                ? SMALL[(int) whole]
                : TENS[(int) whole / 10] + (whole % 10 == 0 ? "" : "-" + SMALL[(int) whole % 10]);
        boolean capital = Character.isUpperCase(found.charAt(0));
        return capital ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written;
    }
}
