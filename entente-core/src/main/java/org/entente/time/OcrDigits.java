package org.entente.time;

/** Letters that scanning puts in place of digits. */
final class OcrDigits {
    private OcrDigits() {}

    /**
     * The year that the four characters at {@code at} stand for, or -1: two of them at least are digits, one is a letter
     * that looks like a digit, and the year is one of 1400 to 2029.
     */
    static int year(char[] text, int at) {
        int year = 0;
        int digits = 0;
        for (int i = at; i < at + 4; i++) {
            char c = text[i];
            int digit = c >= '0' && c <= '9' ? c - '0' : lookalike(c);
            if (digit < 0) {
                return -1;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
            year = year * 10 + digit;
        }
        return digits >= 2 && digits < 4 && year >= 1400 && year < 2030 ? year : -1;
    }

    static boolean isLetterDigit(char[] text, int at, int end) {
        return at < end && lookalike(text[at]) >= 0;
    }

    private static int lookalike(char c) {
        return switch (c) {
            case 'l', 'I', 'i', '|' -> 1;
            case 'O', 'o', 'Q' -> 0;
            case 'S', 's' -> 5;
            case 'B' -> 8;
            case 'Z', 'z' -> 2;
            case 'g', 'q' -> 9;
            default -> -1;
        };
    }
}
