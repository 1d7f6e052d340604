package org.entente.language;

/** Where a clitic is cut off: "do|n't", "China|'s", "can|not". */
final class Clitics {
    private Clitics() {}

    /** Index at which the clitic begins, or {@code end} where there is none. */
    static int start(String text, int start, int end) {
        int length = end - start;
        if (length < 3) return end;
        char last = lower(text.charAt(end - 1));
        char before = text.charAt(end - 2);
        if (Letters.isApostrophe(before)) {
            if (last == 't' && length > 3 && lower(text.charAt(end - 3)) == 'n') return end - 3;
            boolean years = Letters.isDigit(text.charAt(end - 3));
            return !years && (last == 's' || last == 'd' || last == 'm') ? end - 2 : end;
        }
        if (Letters.isApostrophe(text.charAt(end - 3)) && length > 3) {
            char first = lower(before);
            boolean clitic = first == 'l' && last == 'l' || last == 'e' && (first == 'r' || first == 'v');
            return clitic ? end - 3 : end;
        }
        return length == 6 && text.regionMatches(true, start, "cannot", 0, 6) ? end - 3 : end;
    }

    private static char lower(char c) {
        return Character.toLowerCase(c);
    }
}
