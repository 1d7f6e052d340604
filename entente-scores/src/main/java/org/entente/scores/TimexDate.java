package org.entente.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.Span;

/**
 * A predicted date in the terms of TIMEX2, which the dates' gold speaks: {@code 1941-22} is {@code 1941-SU}, the decade
 * {@code 192X} is {@code 192}, and an interval is two expressions.
 *
 * @param span code points
 * @param values what would be right; a winter may be named by either of its years
 */
record TimexDate(Span span, Set<String> values) {
    private static final Pattern YEAR = Pattern.compile("(-?)(\\d{4})(.*)");
    private static final Pattern CONNECTIVE =
            Pattern.compile("\\s*(?:[-\u2010-\u2015/]|\\b(?:to|until|till|til|through|and)\\b)\\s*");
    private static final Map<String, String> SEASONS =
            Map.of("-21", "-SP", "-22", "-SU", "-23", "-FA", "-24", "-WI", "-40", "-H1", "-41", "-H2");

    /** The expressions that one prediction stands for; none where no year is known. */
    static List<TimexDate> of(Span span, String text, String edtf) {
        if (edtf.contains("XXXX")) return List.of();
        int slash = edtf.indexOf('/');
        if (slash < 0) return List.of(new TimexDate(span, values(edtf)));
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from)) return List.of(new TimexDate(span, values(to)));
        if (isOpen(to)) return List.of(new TimexDate(span, values(from)));
        Span middle = connective(text);
        if (middle.length() == 0) return List.of(new TimexDate(span, wholeAges(from, to)));
        return List.of(
                new TimexDate(new Span(span.start(), span.start() + middle.start()), values(from)),
                new TimexDate(new Span(span.start() + middle.end(), span.end()), values(to)));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** The sign or word between two dates, the most central one; in code points, empty where there is none. */
    private static Span connective(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = CONNECTIVE.matcher(text);
        while (matcher.find()) found.add(new Span(matcher.start(), matcher.end()));
        Span best = new Span(0, 0);
        double nearest = Double.MAX_VALUE;
        for (Span each : found) {
            double distance = Math.abs((each.start() + each.end()) / 2.0 - text.length() / 2.0);
            if (distance < nearest) best = each;
            nearest = Math.min(nearest, distance);
        }
        return best.inCodePoints(text);
    }

    /** A decade or century BC, which EDTF writes as its first and last year. */
    private static Set<String> wholeAges(String from, String to) {
        Matcher first = YEAR.matcher(from);
        Matcher last = YEAR.matcher(to);
        if (first.matches()
                && last.matches()
                && first.group(1).equals("-")
                && last.group(1).equals("-")) {
            int early = Integer.parseInt(first.group(2)) + 1;
            int late = Integer.parseInt(last.group(2)) + 1;
            if (early - late == 9) return Set.of(String.format("BC%03d", late / 10));
            if (early - late == 99) return Set.of(String.format("BC%02d", late / 100));
        }
        return values(from);
    }

    private static Set<String> values(String edtf) {
        String text = edtf.replaceFirst("[~?%]$", "");
        if (text.matches("\\d{3}X")) return Set.of(text.substring(0, 3));
        if (text.matches("\\d{2}XX")) return Set.of(text.substring(0, 2));
        Matcher match = YEAR.matcher(text);
        if (!match.matches()) return Set.of(text);
        int year = Integer.parseInt(match.group(2)) * (match.group(1).isEmpty() ? 1 : -1);
        String rest = match.group(3);
        String value = normal(year(year) + SEASONS.getOrDefault(rest, rest));
        return rest.equals("-24") ? Set.of(value, year(year + 1) + "-WI") : Set.of(value);
    }

    /** Astronomical to historical: the year 0 is 1 BC. */
    private static String year(int astronomical) {
        return astronomical > 0 ? String.format("%04d", astronomical) : String.format("BC%04d", 1 - astronomical);
    }

    /** A value without its time of day and its unknown parts. */
    static String normal(String value) {
        return value.replaceFirst("T.*$", "").replaceFirst("(-XX)+$", "");
    }
}
