package org.entente.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of the grammar.
 *
 * @param id its name, which every mention that it reads carries
 * @param order its place in the file: of two that read equally much, the first wins
 * @param reading what is made of the words
 * @param after what must stand before the date, or null
 * @param before what must stand behind the date, or null
 */
record Rule(
        String id,
        int order,
        Reading reading,
        @Nullable Guard after,
        @Nullable Guard before) {
    /** What is made of the words of a date. */
    enum Reading {
        /** What they say: year, month, day, season, decade or century, and the year walk for what is missing. */
        DATE,
        /** A clock time. */
        CLOCK,
        /** Two digits of a year in notes, under a heading that gives the century. */
        NOTED,
        /** A season of the southern hemisphere. */
        SOUTHERN,
        /** The first or second half of a year, or one of its quarters. */
        HALF,
        QUARTER,
        /** Two days of a month, each of them. */
        BOTH,
        /** The first or last day of a month. */
        FIRST_DAY,
        LAST_DAY,
        EASTER,
        EASTER_MONDAY,
        GOOD_FRIDAY,
        /** The year of the anchor: "by year's end". */
        THIS_YEAR,
        /** The day before a feast. */
        EVE,
        /** The first or last day of a year: "New Year's Eve". */
        NEW_YEAR,
        OLD_YEAR,
        /** No date: what only looks like one. */
        NOTHING,
        /** Of two days the second, which is the new style: "14 (26) December". */
        NEW_STYLE,
        /** A day of the Julian calendar. */
        OLD_STYLE,
        /** The unit or season of the anchor: "the same year", "that autumn", "later that month". */
        SAME,
        /** The one after the anchor's: "the following year", "the next spring". */
        NEXT,
        /** The one before the anchor's. */
        PREVIOUS,
        /** So many units after the anchor. */
        LATER,
        /** So many units before the anchor. */
        EARLIER,
        /** A few units after or before the anchor. */
        VAGUELY_LATER,
        VAGUELY_EARLIER,
        /** Some time after the anchor, with no end given: "shortly afterwards". */
        AFTERWARDS,
        /** From the anchor to so many units after it. */
        WITHIN,
        /** A day of the month a letter is written in, of the one before or after it. */
        INSTANT,
        ULTIMO,
        PROXIMO,
        /** A day of the anchor's month: "on the 25th". */
        DAY_OF_MONTH,
        /** Counted from the day a report is written: yesterday, today, tomorrow, this, last and next. */
        TODAY,
        YESTERDAY,
        TOMORROW,
        THIS,
        LAST,
        COMING,
        AGO;

        /** Whether words read so tell a rough distance and name no date. */
        boolean isVague() {
            return this == VAGUELY_LATER || this == VAGUELY_EARLIER || this == AFTERWARDS || this == WITHIN;
        }

        static Reading of(String cell) {
            if (cell.isEmpty()) {
                return DATE;
            }
            try {
                return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException("'" + cell + "' is no reading", unknown);
            }
        }
    }

    boolean allows(Tokens tokens, int from, int to) {
        return (after == null || after.allows(tokens, from - 1)) && (before == null || before.allows(tokens, to));
    }
}
