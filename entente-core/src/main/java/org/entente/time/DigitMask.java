package org.entente.time;

/** Digits of a date of which some are unknown, {@code 19XX}: the values that they may stand for. */
final class DigitMask {
    private DigitMask() {}

    static boolean isDigit(char c) {
        return c == 'X' || c >= '0' && c <= '9';
    }

    static int unknownDigits(String mask) {
        return (int) mask.chars().filter(c -> c == 'X').count();
    }

    static int signed(String year, boolean negative) {
        int value = Integer.parseInt(year.replace('X', '0'));
        return negative ? -value : value;
    }

    static int earliestYear(String year, boolean negative) {
        return negative ? -Integer.parseInt(year.replace('X', '9')) : Integer.parseInt(year.replace('X', '0'));
    }

    static int latestYear(String year, boolean negative) {
        return negative ? -Integer.parseInt(year.replace('X', '0')) : Integer.parseInt(year.replace('X', '9'));
    }

    /** How fine a year is of which so many digits are unknown. */
    static Precision yearPrecision(String year, int unknown) {
        return switch (unknown) {
            case 0 -> Precision.YEAR;
            case 1 -> year.endsWith("X") ? Precision.DECADE : Precision.MILLENNIUM;
            case 2 -> year.endsWith("XX") ? Precision.CENTURY : Precision.MILLENNIUM;
            case 3 -> Precision.MILLENNIUM;
            default -> Precision.UNKNOWN_YEAR;
        };
    }

    /** The lowest number of a range that two digits may stand for, or -1. */
    static int lowest(String mask, int from, int to) {
        for (int value = from; value <= to; value++) {
            if (fits(mask, value)) {
                return value;
            }
        }
        return -1;
    }

    /** The highest number of a range that two digits may stand for, or {@code from}. */
    static int highest(String mask, int from, int to) {
        int found = from;
        for (int value = from; value <= to; value++) {
            found = fits(mask, value) ? value : found;
        }
        return found;
    }

    private static boolean fits(String mask, int value) {
        char tens = mask.charAt(0);
        char ones = mask.charAt(1);
        return (tens == 'X' || tens - '0' == value / 10) && (ones == 'X' || ones - '0' == value % 10);
    }
}
