package org.entente.dossier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a dossier covers, both ends included. */
public record Period(int from, int to) {
    private static final int CENTURY = 100;
    private static final String YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
    private static final Pattern RANGE =
            Pattern.compile(YEAR + "\\s*(?:[-–—/]|to|and|until)\\s*(" + "1[5-9]\\d\\d|20\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern ONE = Pattern.compile(YEAR + "(?!\\d)");
    private static final Pattern WRITTEN = Pattern.compile(YEAR + "(?:/" + YEAR + ")?");

    public Period {
        if (to < from) {
            throw new IllegalArgumentException("a period runs forward, got " + from + " to " + to);
        }
    }

    /**
     * Reads {@code 1920/1940}, or a single year.
     *
     * @throws IllegalArgumentException naming what was found and what would do
     */
    public static Period parse(String text) {
        Matcher match = WRITTEN.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no period; two years would do, as in 1920/1940");
        }
        int from = Integer.parseInt(match.group(1));
        return new Period(from, match.group(2) == null ? from : Integer.parseInt(match.group(2)));
    }

    /** The period that a title names: "1920-1940", "1919–39", "1914 to 1918", or a single year. */
    public static Optional<Period> inTitle(String title) {
        Matcher range = RANGE.matcher(title);
        if (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            int whole = to < CENTURY ? from / CENTURY * CENTURY + to : to;
            if (whole >= from) return Optional.of(new Period(from, whole));
        }
        Matcher one = ONE.matcher(title);
        if (!one.find()) return Optional.empty();
        int year = Integer.parseInt(one.group(1));
        return Optional.of(new Period(year, year));
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    /** As files write it: {@code 1920/1940}. */
    @Override
    public String toString() {
        return from == to ? String.valueOf(from) : from + "/" + to;
    }

    /** As a reader sees it: 1920–1940. */
    public String label() {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
