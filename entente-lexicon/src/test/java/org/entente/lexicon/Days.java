package org.entente.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;

/** First and last day of the dates that the knowledge files use: a year, a month or a day, perhaps with a tilde. */
final class Days {
    private Days() {}

    static LocalDate first(String date) {
        String plain = plain(date);
        return switch (plain.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(plain), 1, 1);
            case 7 -> YearMonth.parse(plain).atDay(1);
            default -> LocalDate.parse(plain);
        };
    }

    static LocalDate last(String date) {
        String plain = plain(date);
        return switch (plain.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(plain), 12, 31);
            case 7 -> YearMonth.parse(plain).atEndOfMonth();
            default -> LocalDate.parse(plain);
        };
    }

    static String year(String date) {
        return date.substring(0, 4);
    }

    private static String plain(String date) {
        return date.endsWith("~") ? date.substring(0, date.length() - 1) : date;
    }
}
