package org.entente.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Years, months and days of level 0 in digits alone: nearly all that tables hold, read without a parser. */
final class PlainDate {
    private PlainDate() {}

    /** The value of {@code 1934}, {@code 1934-09} or {@code 1934-09-18}; null for anything else, right or wrong. */
    static @Nullable Edtf parse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) return null;
        int year = number(text, 0, 4);
        if (year < 0) return null;
        if (length == 4) {
            return point(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        int month = text.charAt(4) == '-' ? number(text, 5, 7) : -1;
        if (month < 1 || month > 12) return null;
        int last = length == 7 || month == 2
                ? YearMonth.of(year, month).lengthOfMonth()
                : Month.of(month).maxLength();
        if (length == 7) {
            return point(text, LocalDate.of(year, month, 1), LocalDate.of(year, month, last), Precision.MONTH);
        }
        int day = text.charAt(7) == '-' ? number(text, 8, 10) : -1;
        if (day < 1 || day > last) return null;
        LocalDate date = LocalDate.of(year, month, day);
        return point(text, date, date, Precision.DAY);
    }

    private static Edtf point(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        return Edtf.point(text, earliest, latest, precision, false, false);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') return -1;
            number = 10 * number + c - '0';
        }
        return number;
    }
}
