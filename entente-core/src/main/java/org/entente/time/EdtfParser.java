package org.entente.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.entente.time.Edtf.Form;
import org.jspecify.annotations.Nullable;

/** Reads EDTF from left to right; every error names the character where it stands. */
final class EdtfParser {
    private static final long YEAR_LIMIT = LocalDate.MAX.getYear();

    private final String text;
    private int at;
    private boolean uncertain;
    private boolean approximate;

    EdtfParser(String text) {
        this.text = text;
    }

    Edtf parse() {
        if (text.isEmpty()) {
            throw wrong("a date, an interval or a set");
        }
        Edtf value = next('[') ? set(']', Form.ONE_OF) : next('{') ? set('}', Form.ALL_OF) : dateOrInterval();
        if (at < text.length()) {
            throw wrong("the end");
        }
        return value;
    }

    private Edtf dateOrInterval() {
        Edtf start = startsOpen('/') ? null : point();
        if (!next('/')) {
            if (start == null) {
                throw wrong("'/' after an open start");
            }
            return start;
        }
        dayOnly(start, 0);
        at++;
        int second = at;
        Edtf end = null;
        if (at < text.length() && !ahead("..")) {
            end = point();
        } else if (ahead("..")) {
            at += 2;
        }
        dayOnly(end, second);
        if (start == null && end == null) {
            throw wrong("a date: one end of an interval is given");
        }
        if (start != null && end != null && start.earliest().isAfter(end.latest())) {
            at = second;
            throw wrong("an end not before " + start);
        }
        return Edtf.span(text, start, end);
    }

    /** An interval's ends are days and longer, not clock times. */
    private void dayOnly(@Nullable Edtf end, int from) {
        if (end != null && end.precision() == Precision.SECOND) {
            at = text.indexOf('T', from);
            throw wrong("no clock time in an interval");
        }
    }

    /** Takes an open or unknown start, {@code ..} or nothing, before the separator. */
    private boolean startsOpen(char separator) {
        if (ahead("..")) {
            at += 2;
            return true;
        }
        return at < text.length() && text.charAt(at) == separator;
    }

    private Edtf set(char close, Form form) {
        at++;
        List<Edtf> members = new ArrayList<>();
        do {
            members.add(member());
        } while (next(',') && skip());
        if (!next(close)) {
            throw wrong("',' or '" + close + "'");
        }
        at++;
        return Edtf.set(text, form, members);
    }

    private Edtf member() {
        while (next(' ')) at++;
        int from = at;
        Edtf start = ahead("..") ? null : point();
        if (!ahead("..")) {
            return start == null ? point() : start;
        }
        at += 2;
        Edtf end = next(',') || next(']') || next('}') || at == text.length() ? null : point();
        if (start == null && end == null) {
            throw wrong("a date beside '..'");
        }
        return Edtf.span(text.substring(from, at), start, end);
    }

    private Edtf point() {
        int from = at;
        uncertain = false;
        approximate = false;
        qualifier();
        if (next('Y')) {
            return longYear(from);
        }
        boolean negative = next('-') && skip();
        String year = mask(4, "four digits of a year, 'X' for an unknown one");
        if (negative && year.equals("0000")) {
            throw wrong("a year other than -0000");
        }
        if (next('S')) {
            return significant(from, Long.parseLong(digitsOnly(year)) * (negative ? -1 : 1), year.length());
        }
        qualifier();
        if (!next('-')) {
            return years(from, year, negative);
        }
        at++;
        qualifier();
        int monthAt = at;
        String month = mask(2, "two digits of a month or season");
        qualifier();
        if (isSubYear(month)) {
            return subYear(from, DigitMask.signed(year, negative), Integer.parseInt(month), year);
        }
        int first = lowest(month, 1, 12, monthAt, "a month from 01 to 12, or 21 to 41 for a part of the year");
        int last = DigitMask.highest(month, 1, 12);
        if (!next('-')) {
            return months(from, year, negative, first, last);
        }
        at++;
        qualifier();
        int dayAt = at;
        String day = mask(2, "two digits of a day");
        qualifier();
        Edtf date = days(from, year, negative, first, last, day, dayAt);
        return next('T') ? timed(from, date) : date;
    }

    private Edtf years(int from, String year, boolean negative) {
        int unknown = DigitMask.unknownDigits(year);
        LocalDate first = LocalDate.of(DigitMask.earliestYear(year, negative), 1, 1);
        LocalDate last = LocalDate.of(DigitMask.latestYear(year, negative), 12, 31);
        return made(from, first, last, DigitMask.yearPrecision(year, unknown));
    }

    private Edtf months(int from, String year, boolean negative, int first, int last) {
        int unknown = DigitMask.unknownDigits(year);
        Precision precision =
                unknown > 0 ? DigitMask.yearPrecision(year, unknown) : first == last ? Precision.MONTH : Precision.YEAR;
        return made(
                from,
                LocalDate.of(DigitMask.earliestYear(year, negative), first, 1),
                YearMonth.of(DigitMask.latestYear(year, negative), last).atEndOfMonth(),
                precision);
    }

    private Edtf days(int from, String year, boolean negative, int firstMonth, int lastMonth, String day, int dayAt) {
        int low = DigitMask.earliestYear(year, negative);
        int high = DigitMask.latestYear(year, negative);
        int longest = 0;
        for (int month = firstMonth; month <= lastMonth; month++) {
            boolean leap = low != high || YearMonth.of(low, 2).isLeapYear();
            longest =
                    Math.max(longest, month == 2 && !leap ? 28 : Month.of(month).maxLength());
        }
        int first = lowest(day, 1, longest, dayAt, "a day from 01 to " + longest);
        int last = DigitMask.highest(day, 1, longest);
        int unknown = DigitMask.unknownDigits(year);
        Precision precision = unknown > 0
                ? DigitMask.yearPrecision(year, unknown)
                : first == last && firstMonth == lastMonth
                        ? Precision.DAY
                        : firstMonth == lastMonth ? Precision.MONTH : Precision.YEAR;
        return made(from, clipped(low, firstMonth, first), clipped(high, lastMonth, last), precision);
    }

    private static LocalDate clipped(int year, int month, int day) {
        YearMonth in = YearMonth.of(year, month);
        return in.atDay(Math.min(day, in.lengthOfMonth()));
    }

    private Edtf subYear(int from, int year, int code, String yearMask) {
        if (DigitMask.unknownDigits(yearMask) > 0) {
            throw wrong("a known year before a season");
        }
        int length;
        int firstMonth;
        if (code <= 32) {
            length = 3;
            int quarter = (code - 21) % 4;
            firstMonth = code <= 28 ? 3 + 3 * quarter : (9 + 3 * quarter - 1) % 12 + 1;
        } else if (code <= 36) {
            length = 3;
            firstMonth = 1 + 3 * (code - 33);
        } else if (code <= 39) {
            length = 4;
            firstMonth = 1 + 4 * (code - 37);
        } else {
            length = 6;
            firstMonth = 1 + 6 * (code - 40);
        }
        YearMonth first = YearMonth.of(year, firstMonth);
        return made(from, first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth(), Precision.SUB_YEAR);
    }

    private static boolean isSubYear(String month) {
        return month.indexOf('X') < 0 && month.compareTo("21") >= 0 && month.compareTo("41") <= 0;
    }

    /** {@code Y} and a year of any length, with an exponent and significant digits. */
    private Edtf longYear(int from) {
        at++;
        boolean negative = next('-') && skip();
        String digits = number("digits of a year after 'Y'");
        long year = Long.parseLong(digits);
        int length = digits.length();
        if (next('E') && skip()) {
            int exponent = Integer.parseInt(number("an exponent"));
            for (int i = 0; i < exponent && year != 0 && year <= YEAR_LIMIT; i++) year *= 10;
            length += exponent;
        }
        if (year > YEAR_LIMIT) {
            throw wrong("a year within " + YEAR_LIMIT + " of year 0");
        }
        long signed = negative ? -year : year;
        if (next('S')) {
            return significant(from, signed, length);
        }
        int value = (int) signed;
        qualifier();
        return made(from, LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31), Precision.YEAR);
    }

    /** {@code 1950S2}: a year of which only so many leading digits are sure. */
    private Edtf significant(int from, long year, int length) {
        at++;
        int sure = Integer.parseInt(number("how many digits are significant"));
        if (sure == 0 || sure > length) {
            throw wrong("from 1 to " + length + " significant digits");
        }
        long unit = 1;
        for (int i = sure; i < length; i++) unit *= 10;
        long size = Math.abs(year) / unit * unit;
        long far = Math.min(size + unit - 1, YEAR_LIMIT);
        qualifier();
        Precision precision = unit == 1
                ? Precision.YEAR
                : unit == 10 ? Precision.DECADE : unit == 100 ? Precision.CENTURY : Precision.MILLENNIUM;
        int low = (int) (year < 0 ? -far : size);
        int high = (int) (year < 0 ? -size : far);
        return made(from, LocalDate.of(low, 1, 1), LocalDate.of(high, 12, 31), precision);
    }

    /** A clock time, {@code T23:20:30} with {@code Z} or an offset after it; the days stay those of the date. */
    private Edtf timed(int from, Edtf date) {
        at++;
        clock(24, "an hour");
        colon();
        clock(59, "a minute");
        colon();
        clock(59, "a second");
        if (next('Z')) {
            at++;
        } else if (next('+') || next('-')) {
            at++;
            clock(23, "an hour of offset");
            if (next(':') && skip()) {
                clock(59, "a minute of offset");
            }
        }
        return made(from, date.earliest(), date.latest(), Precision.SECOND);
    }

    private void clock(int most, String what) {
        int start = at;
        String digits = mask(2, "two digits of " + what);
        if (digits.indexOf('X') >= 0 || Integer.parseInt(digits) > most) {
            at = start;
            throw wrong(what + " from 00 to " + most);
        }
    }

    private void colon() {
        if (!next(':')) {
            throw wrong("':'");
        }
        at++;
    }

    private Edtf made(int from, LocalDate earliest, LocalDate latest, Precision precision) {
        return Edtf.point(text.substring(from, at), earliest, latest, precision, uncertain, approximate);
    }

    private boolean qualifier() {
        if (next('?')) {
            uncertain = true;
        } else if (next('~')) {
            approximate = true;
        } else if (next('%')) {
            uncertain = true;
            approximate = true;
        } else {
            return false;
        }
        at++;
        return true;
    }

    private String mask(int length, String wanted) {
        int start = at;
        while (at < text.length() && at < start + length && DigitMask.isDigit(text.charAt(at))) at++;
        if (at < start + length) {
            throw wrong(wanted);
        }
        return text.substring(start, at);
    }

    private String digitsOnly(String mask) {
        if (mask.indexOf('X') >= 0) {
            throw wrong("digits alone before 'S'");
        }
        return mask;
    }

    private String number(String wanted) {
        int start = at;
        while (at < text.length() && at < start + 12 && isDigit(text.charAt(at))) at++;
        if (at == start) {
            throw wrong(wanted);
        }
        return text.substring(start, at);
    }

    private int lowest(String mask, int from, int to, int maskAt, String wanted) {
        int lowest = DigitMask.lowest(mask, from, to);
        if (lowest < 0) {
            at = maskAt;
            throw wrong(wanted);
        }
        return lowest;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean next(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean skip() {
        at++;
        return true;
    }

    private boolean ahead(String wanted) {
        return text.startsWith(wanted, at);
    }

    private DateTimeParseException wrong(String wanted) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new DateTimeParseException(
                "'" + text + "' at character " + (at + 1) + ": found " + found + ", where " + wanted + " would do",
                text,
                at);
    }
}
