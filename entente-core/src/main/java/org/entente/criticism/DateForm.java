package org.entente.criticism;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.time.Edtf;
import org.entente.time.Precision;

/** Writes a date in the form of one that stands in a text, so that it can take its place. */
final class DateForm {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final String MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final Pattern MONTH = Pattern.compile("(?i)\\b" + MONTHS);
    /**
     * "17 Apr 60", "July '72": two figures behind the month are a year where a day stands before it, or where no month has
     * so many days.
     */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?i)(?:\\d{1,2}\\D{0,3}\\s+" + MONTHS
            + "[a-z]*\\.?,? '?\\d{2}|" + MONTHS + "[a-z]*\\.?,? (?:'\\d{2}|3[2-9]|[4-9]\\d))\\s*$");

    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");

    private DateForm() {}

    /** The date in the form of {@code found}; where that is no date of the calendar ("two years later"), written out. */
    static String like(String found, Edtf date) {
        LocalDate day = date.earliest();
        boolean fine = date.precision() == Precision.DAY;
        boolean month = fine || date.precision() == Precision.MONTH;
        if (fine && WEEKDAY.matcher(found).find() && !YEAR.matcher(found).find()) return weekday(day);
        if (YEAR.matcher(found.strip()).matches() || !month) return String.valueOf(day.getYear());
        boolean shortened = SHORT_YEAR.matcher(found).find();
        boolean year = shortened || YEAR.matcher(found).find();
        boolean named = MONTH.matcher(found).find();
        String rest = shortened
                ? found.strip().replaceFirst("'?\\d{2}$", "")
                : YEAR.matcher(found).replaceAll("");
        boolean dated = DAY.matcher(rest).find();
        if (named && dated && fine) return day.getDayOfMonth() + " " + month(day) + (year ? " " + day.getYear() : "");
        if (named) return month(day) + (year ? " " + day.getYear() : "");
        return "in " + month(day) + " " + day.getYear();
    }

    static boolean isWeekday(String found) {
        return WEEKDAY.matcher(found).find();
    }

    /** Whether the form has the same words: where only a year that was carried differs. */
    static boolean isSame(String found, Edtf date) {
        return parts(found).equals(parts(like(found, date)));
    }

    private static Set<String> parts(String date) {
        return new HashSet<>(List.of(
                ORDINAL.matcher(date.toLowerCase(Locale.ROOT)).replaceAll("").split("\\W+")));
    }

    /** The date in words, as fine as it is. */
    static String written(Edtf date) {
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case DAY, SECOND -> day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
            case MONTH -> month(day) + " " + day.getYear();
            case YEAR -> String.valueOf(day.getYear());
            default -> date.toString();
        };
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
