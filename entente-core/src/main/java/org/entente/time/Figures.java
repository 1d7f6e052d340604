package org.entente.time;

/** What digits with stops, commas and signs around them are, where they are no plain number: "1,500", "5.30", "84%". */
final class Figures {
    private final char[] text;
    private final int end;

    /** @param end where the reading ends in {@code text} */
    Figures(char[] text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Whether digits follow after a comma or stop: "1,500", "1.5". A day's stop before a month in figures is none. */
    boolean isFraction(int at) {
        return at + 1 < end
                && isDigit(at + 1)
                && (text[at] == ',' && threeDigits(at + 1) || text[at] == '.' && !isDottedDate(at));
    }

    private boolean threeDigits(int at) {
        return at + 2 < end && isDigit(at + 1) && isDigit(at + 2) && (at + 3 == end || !isDigit(at + 3));
    }

    /** ".10.1924" after a day. */
    private boolean isDottedDate(int at) {
        int to = at + 1;
        while (to < end && isDigit(to)) to++;
        boolean second = to < end && text[to] == '.' && to + 1 < end && isDigit(to + 1);
        boolean first = at >= 3 && text[at - 1] >= '0' && endsDottedDay(at);
        return second || first;
    }

    private boolean endsDottedDay(int at) {
        int from = at;
        while (from > 0 && isDigit(from - 1)) from--;
        return from >= 2 && text[from - 1] == '.' && isDigit(from - 2);
    }

    /** "5.30": an hour, a stop and two digits of minutes. */
    boolean isDotClock(int start, int stop, int to) {
        if (text[stop] != '.' || stop - start > 2 || to - stop != 3) {
            return false;
        }
        int value = dotted(start, stop);
        return value / 100 < 24 && value % 100 < 60;
    }

    int dotted(int start, int stop) {
        return stop - start > 2 || stop + 3 > end || !isDigit(stop + 1) || !isDigit(stop + 2)
                ? 0
                : value(start, stop) * 100 + value(stop + 1, stop + 3);
    }

    /** A sum or share: "$1914", "84%", "1900°". */
    boolean isFigure(int start, int at) {
        boolean before = start > 0 && "$£€¥#§".indexOf(text[start - 1]) >= 0;
        return before || at < end && "%°".indexOf(text[at]) >= 0;
    }

    /** The number that digits from one place to another give; at most eight of them. */
    int value(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) value = 10 * value + text[i] - '0';
        return value;
    }

    boolean isDigit(int at) {
        char c = text[at];
        return c >= '0' && c <= '9';
    }
}
