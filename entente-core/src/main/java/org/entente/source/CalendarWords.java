package org.entente.source;

import java.util.List;
import java.util.Set;

/** Names of the calendar, in lower case. */
public final class CalendarWords {
    /** In the order of the year. */
    public static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    public static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private CalendarWords() {}

    /** Whether a word, in lower case, names a month or a day of the week. */
    public static boolean contains(String word) {
        return MONTHS.contains(word) || WEEKDAYS.contains(word);
    }
}
