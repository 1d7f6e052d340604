package org.entente.time;

import java.util.Arrays;
import java.util.Locale;
import org.entente.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** The words, numbers and marks of one block, cut in one pass; what a date needs to know of them, and nothing more. */
final class Tokens {
    private static final int LONGEST_WORD = 24;
    private static final long COUNT_BITS = Field.NUM.bit() | Field.N.bit();

    private final char[] text;
    private final Words words;
    private final Figures figures;
    private final int end;
    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] ids = new int[64];
    private long[] fields = new long[64];
    private int[] values = new int[64];

    private Tokens(char[] text, int end, Words words) {
        this.text = text;
        this.end = end;
        this.words = words;
        this.figures = new Figures(text, end);
    }

    static Tokens of(char[] text, int start, int end, Words words) {
        Tokens tokens = new Tokens(text, end, words);
        tokens.cut(start);
        return tokens;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The number of a word that the grammar has, or -1. */
    int id(int token) {
        return ids[token];
    }

    /** What the token may be, as bits. */
    long fields(int token) {
        return fields[token];
    }

    boolean is(int token, Field field) {
        return token >= 0 && token < size && (fields[token] & field.bit()) != 0;
    }

    int value(int token) {
        return values[token];
    }

    String quote(int token) {
        return new String(text, starts[token], ends[token] - starts[token]);
    }

    private void cut(int start) {
        int at = start;
        while (at < end) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                at = number(at);
            } else if (isLetter(c)) {
                at = word(at);
            } else if (isApostrophe(c) && at + 2 < end && figures.isDigit(at + 1) && figures.isDigit(at + 2)) {
                at = shortYear(at);
            } else if (c <= ' ' || Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
                at++;
            } else {
                at = mark(at);
            }
        }
    }

    private int mark(int at) {
        char c = text[at];
        if (isDash(c)) {
            boolean tight = at + 1 < end && !isSpace(text[at + 1]) && at > 0 && !isSpace(text[at - 1]);
            Word dash = words.get("-");
            add(at, at + 1, dash == null ? -1 : dash.id(), tight ? Field.TIGHT.bit() : 0, c == '\u2014' ? 1 : 0);
        } else {
            Word mark = words.get(isApostrophe(c) ? "'" : String.valueOf(c));
            add(at, at + 1, mark == null ? -1 : mark.id(), 0, 0);
        }
        return at + 1;
    }

    private int word(int start) {
        int at = start;
        while (at < end && (isLetter(text[at]) || figures.isDigit(at) && looksMisread(start, at))) at++;
        if (at == start + 1 && at + 1 < end && text[at] == '.' && isLetter(text[at + 1])) {
            at = initials(start);
        }
        if (misreadYear(start, at)) {
            return at;
        }
        boolean capital = Character.isUpperCase(text[start]);
        Word word = at - start > LONGEST_WORD ? null : lookUp(start, at, capital);
        if (at < end && text[at] == '.' && at - start <= 7) {
            Word abbreviation = lookUp(start, at + 1, capital);
            if (abbreviation != null) {
                word = abbreviation;
                at++;
            }
        }
        if (word != null && (word.fields() & Field.N.bit()) != 0 && word.value() >= 20) {
            int to = compoundEnd(at);
            Word compound = to > at ? lookUp(start, to, capital) : null;
            if (compound != null) {
                word = compound;
                at = to;
            }
        }
        if (word == null) {
            add(start, at, -1, (capital ? Field.CAP : Field.LOW).bit(), 0);
        } else {
            long kinds = word.fields() == 0 && capital ? Field.CAP.bit() : word.fields();
            add(start, at, word.id(), kinds, word.value());
        }
        return at;
    }

    private @Nullable Word lookUp(int start, int at, boolean capital) {
        Word word = words.get(text, start, at);
        return word != null && word.needsCapital() && !capital ? null : word;
    }

    /** The end of the second half of "twenty-fifth", or {@code at} where none follows. */
    private int compoundEnd(int at) {
        int to = at + 1;
        if (at >= end || text[at] != '-') {
            return at;
        }
        while (to < end && isLetter(text[to])) to++;
        return to > at + 1 ? to : at;
    }

    /** "B.C.", "a.m.", "U.S.": letters with a stop after each. */
    private int initials(int start) {
        int at = start;
        while (at + 1 < end && isLetter(text[at]) && text[at + 1] == '.') at += 2;
        return at;
    }

    private boolean looksMisread(int start, int at) {
        return at - start < 4 && (text[start] == 'l' || text[start] == 'I' || at - start > 2);
    }

    /** A year whose digits were scanned as letters: "I914", "l9l4". Two digits at least are true. */
    private boolean misreadYear(int start, int at) {
        if (at - start != 4) {
            return false;
        }
        int year = OcrDigits.year(text, start);
        if (year < 0) {
            return false;
        }
        add(start, at, -1, Field.YEAR.bit(), year);
        return true;
    }

    private int shortYear(int at) {
        int value = (text[at + 1] - '0') * 10 + text[at + 2] - '0';
        int to = at + 3;
        if (to < end && figures.isDigit(to)) {
            add(at, at + 1, -1, 0, 0);
            return at + 1;
        }
        boolean decade = to < end && text[to] == 's' && (to + 1 == end || !isLetter(text[to + 1]));
        add(at, decade ? to + 1 : to, -1, decade ? Field.SHORTDECADE.bit() : Field.APYY.bit(), value);
        return decade ? to + 1 : to;
    }

    private int number(int start) {
        int at = start;
        while (at < end && figures.isDigit(at)) at++;
        int digits = at - start;
        if (digits <= 3 && OcrDigits.isLetterDigit(text, at, end)) {
            int year = start + 4 <= end ? OcrDigits.year(text, start) : -1;
            if (year >= 0 && (start + 4 == end || !Character.isLetterOrDigit(text[start + 4]))) {
                add(start, start + 4, -1, Field.YEAR.bit(), year);
                return start + 4;
            }
        }
        int split = splitYear(start, digits, at);
        if (split > 0) {
            return split;
        }
        if (figures.isFraction(at)) {
            return figure(start, at);
        }
        if (digits == 2 || digits == 1) {
            if (at + 2 < end && text[at] == ':' && figures.isDigit(at + 1) && figures.isDigit(at + 2)) {
                return clock(start, at);
            }
        }
        int value = digits > 8 ? -1 : figures.value(start, at);
        int suffix = suffix(at);
        if (suffix > at) {
            return ordinal(start, suffix, value, digits);
        }
        boolean runsOn = at + 1 < end && Character.isUpperCase(text[at]) && Character.isLowerCase(text[at + 1]);
        if (at < end && isLetter(text[at]) && !runsOn || figures.isFigure(start, at)) {
            while (at < end && Character.isLetterOrDigit(text[at])) at++;
            add(start, at, -1, 0, 0);
            return at;
        }
        add(start, at, -1, kinds(value, digits), value);
        return at;
    }

    /** A year that scanning has split, "19 14" or "1 914", behind "in" or a month; its end, or 0 where it is none. */
    private int splitYear(int start, int digits, int at) {
        int to = start + 5;
        boolean shaped = digits < 3 && to <= end && text[at] == ' ' && (to == end || !figures.isDigit(to));
        if (!shaped || !followsMonthOrIn()) {
            return 0;
        }
        int year = 0;
        for (int i = start; i < to; i++) {
            if (i != at && !figures.isDigit(i)) {
                return 0;
            }
            year = i == at ? year : year * 10 + text[i] - '0';
        }
        if (year < 1500 || year > 2029) {
            return 0;
        }
        add(start, to, -1, Field.YEAR.bit(), year);
        return to;
    }

    private boolean followsMonthOrIn() {
        int last = size - 1;
        Word comma = words.get(",");
        if (last > 0 && comma != null && ids[last] == comma.id()) {
            last--;
        }
        Word in = words.get("in");
        return last >= 0 && (is(last, Field.MONTH) || in != null && ids[last] == in.id());
    }

    private static long kinds(int value, int digits) {
        long kinds = value >= 0 && value <= 9999 ? COUNT_BITS : 0;
        if (digits == 4 && value >= 1000 && value <= 2100) {
            return kinds | Field.YEAR.bit();
        }
        if (digits == 2) {
            kinds |= Field.YY.bit();
        } else if (digits == 1) {
            kinds |= Field.Y.bit();
        }
        if (digits <= 2 && value >= 1 && value <= 31) {
            kinds |= Field.DAY.bit();
        }
        if (digits <= 2 && value >= 1 && value <= 12) {
            kinds |= Field.MM.bit();
        }
        return kinds;
    }

    private int ordinal(int start, int to, int value, int digits) {
        if (text[to - 1] == 's') {
            if (isApostrophe(text[to - 2]) && digits == 4 && value % 10 != 0) {
                add(start, to - 2, -1, kinds(value, digits), value);
                return to - 2;
            }
            long kind = (digits == 4 || digits == 3) && value % 10 == 0
                    ? Field.DECADE.bit()
                    : digits == 2 && value % 10 == 0 ? Field.SHORTDECADE.bit() : 0;
            add(start, to, -1, kind, value);
            return to;
        }
        long kinds = value >= 1 && value <= 31 && digits <= 2 ? Field.DAY.bit() | Field.DAYTH.bit() : 0;
        add(start, to, -1, digits <= 2 ? kinds | Field.CENTURY.bit() : 0, value);
        return to;
    }

    /** The end of an ordinal's or a decade's ending that begins at {@code at}, or {@code at} where there is none. */
    private int suffix(int at) {
        int to = at;
        if (to < end && isApostrophe(text[to]) && to + 1 < end && text[to + 1] == 's') {
            to += 2;
        } else {
            while (to < end && to < at + 3 && isLetter(text[to])) to++;
            String ending = new String(text, at, to - at).toLowerCase(Locale.ROOT);
            if (!ending.equals("st")
                    && !ending.equals("nd")
                    && !ending.equals("rd")
                    && !ending.equals("th")
                    && !ending.equals("d")
                    && !ending.equals("s")) {
                return at;
            }
        }
        boolean whole = to == end || !Character.isLetterOrDigit(text[to]);
        return whole ? to : at;
    }

    private int figure(int start, int at) {
        int to = at;
        while (to < end
                && (figures.isDigit(to)
                        || (text[to] == ',' || text[to] == '.') && to + 1 < end && figures.isDigit(to + 1))) to++;
        add(start, to, -1, figures.isDotClock(start, at, to) ? Field.DOTCLOCK.bit() : 0, figures.dotted(start, at));
        return to;
    }

    private int clock(int start, int colon) {
        int hours = figures.value(start, colon);
        int minutes = figures.value(colon + 1, colon + 3);
        boolean legal = hours < 24 && minutes < 60;
        add(start, colon + 3, -1, legal ? Field.CLOCK.bit() : 0, hours * 100 + minutes);
        return colon + 3;
    }

    private void add(int from, int to, int id, long kinds, int value) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            ids = Arrays.copyOf(ids, more);
            fields = Arrays.copyOf(fields, more);
            values = Arrays.copyOf(values, more);
        }
        starts[size] = from;
        ends[size] = to;
        ids[size] = id;
        fields[size] = kinds;
        values[size++] = value;
    }

    /** As {@link Character#isLetter}, without a look at its tables for the plainest. */
    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
