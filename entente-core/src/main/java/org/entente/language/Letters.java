package org.entente.language;

/** What characters are to the tokeniser and the segmenter. */
final class Letters {
    static final char SOFT_HYPHEN = '\u00ad';

    private Letters() {}

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c > 127 && Character.isWhitespace(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, combining marks and halves of a surrogate pair. */
    static boolean isLetter(char c) {
        if (c < 128) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE;
    }

    static boolean isWordly(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    static boolean isLower(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Signs that make compounds; the en dash is one between letters. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == SOFT_HYPHEN;
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }

    /** The word without the hyphenation at line ends: "inter-", line end, "national" is "international". */
    static String joined(String text, int start, int end) {
        StringBuilder form = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isSpace(c) || c == SOFT_HYPHEN) continue;
            int after = i + 1;
            while (after < end && isSpace(text.charAt(after))) after++;
            boolean breaks = isHyphen(c) && after > i + 1 && after < end;
            if (!breaks || isUpper(text.charAt(after))) form.append(c);
        }
        return form.toString();
    }
}
