package org.entente.export;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Dates as a reader writes them: {@code 1921-03} is March 1921, {@code 193X} the 1930s, {@code 1930~} c. 1930. */
final class DateWords {
    private static final Pattern DATE = Pattern.compile("(-?[\\dX]{4})(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?([?~%]?)");
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final int FIRST_SEASON = 21;

    private DateWords() {}

    static String of(@Nullable Edtf date) {
        if (date == null) return "undated";
        String text = date.toString();
        int slash = text.indexOf('/');
        if (slash < 0) return single(text);
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (isOpen(to)) return "from " + single(from);
        if (isOpen(from)) return "until " + single(to);
        return joined(single(from), single(to));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** "1919–20" where only years are given, "March 1919 – May 1921" otherwise. */
    private static String joined(String from, String to) {
        boolean years = from.matches("\\d{4}") && to.matches("\\d{4}");
        if (!years) return from + " – " + to;
        boolean sameCentury = from.substring(0, 2).equals(to.substring(0, 2)) && !to.endsWith("00");
        return from + "–" + (sameCentury ? to.substring(2) : to);
    }

    private static String single(String text) {
        Matcher match = DATE.matcher(text);
        if (!match.matches()) return text;
        StringBuilder words = new StringBuilder();
        if (match.group(4).equals("~") || match.group(4).equals("%")) words.append("c. ");
        if (isKnown(match.group(3)))
            words.append(Integer.parseInt(match.group(3))).append(' ');
        if (isKnown(match.group(2)))
            words.append(month(Integer.parseInt(match.group(2)))).append(' ');
        words.append(year(match.group(1)));
        if (match.group(4).equals("?") || match.group(4).equals("%")) words.append('?');
        return words.toString();
    }

    private static boolean isKnown(@Nullable String part) {
        return part != null && !part.equals("XX");
    }

    private static String month(int number) {
        if (number >= 1 && number <= 12) return Month.of(number).getDisplayName(TextStyle.FULL, Locale.UK);
        int season = number - FIRST_SEASON;
        return season >= 0 && season < SEASONS.length ? SEASONS[season] : "";
    }

    private static String year(String figures) {
        if (figures.matches("\\d{3}X")) return figures.replace('X', '0') + "s";
        if (figures.matches("\\d{2}XX")) return figures.substring(0, 2) + "00s";
        return figures;
    }
}
