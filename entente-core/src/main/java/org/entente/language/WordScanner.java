package org.entente.language;

import java.util.Locale;
import java.util.Set;

/** Finds where the word that begins at an index ends. */
final class WordScanner {
    /** Prefixes that the treebanks do not split off. */
    private static final Set<String> PREFIXES = Set.of(
            "e", "re", "non", "pro", "anti", "co", "pre", "post", "mid", "ex", "semi", "sub", "un", "multi", "micro",
            "neo", "inter", "intra", "counter", "ultra", "pseudo", "bi", "tri", "de", "trans", "over", "under");

    private final String text;
    private final int limit;
    private final Tokeniser.Compounds compounds;

    WordScanner(String text, int limit, Tokeniser.Compounds compounds) {
        this.text = text;
        this.limit = limit;
        this.compounds = compounds;
    }

    /** Index after the word that begins at {@code start}, which is no space. */
    int end(int start) {
        char c = text.charAt(start);
        if (Letters.isWordly(c)) {
            int link = link(start);
            return link > start ? link : word(start);
        }
        if (c == '&' && text.regionMatches(true, start, "&c.", 0, 3)) return Math.min(limit, start + 3);
        if (Letters.isApostrophe(c)) return apostrophe(start);
        return signs(start);
    }

    /** A run of stops, dashes or marks is one word; any other sign stands alone. */
    private int signs(int start) {
        char c = text.charAt(start);
        int end = start + 1;
        if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=' || c == '~') {
            while (end < limit && text.charAt(end) == c) end++;
        } else if (c == '!' || c == '?') {
            while (end < limit && (text.charAt(end) == '!' || text.charAt(end) == '?')) end++;
        }
        return end;
    }

    /** A clitic that stands apart from its word, as in "Marx 's", else a quotation mark. */
    private int apostrophe(int start) {
        int end = start + 1;
        while (end < limit && Letters.isLetter(text.charAt(end))) end++;
        boolean clitic = end == start + 2 && text.charAt(start + 1) == 's' || end == start + 3 && isClitic(start);
        if (clitic) return end;
        return start + 1 < limit && text.charAt(start + 1) == text.charAt(start) ? start + 2 : start + 1;
    }

    private boolean isClitic(int start) {
        return text.startsWith("ll", start + 1) || text.startsWith("re", start + 1) || text.startsWith("ve", start + 1);
    }

    /** End of a web or mail address, or {@code start} where there is none. */
    private int link(int start) {
        int end = start;
        boolean link = text.startsWith("www.", start);
        while (end < limit && !Letters.isSpace(text.charAt(end)) && "<>\"()".indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            link |= c == '@' && end > start && end + 1 < limit && Letters.isWordly(text.charAt(end + 1));
            link |= c == ':' && text.startsWith("//", end + 1);
            end++;
        }
        if (!link) return start;
        while (end > start && ".,;:!?'".indexOf(text.charAt(end - 1)) >= 0) end--;
        return end;
    }

    private int word(int start) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (Letters.isWordly(c) || c == '_') {
                at++;
            } else {
                int next = joint(start, at);
                if (next < 0) break;
                at = next;
            }
        }
        return at < limit && text.charAt(at) == '.' && keepsStop(start, at) ? at + 1 : at;
    }

    /** Index from which the word goes on after the sign at {@code at}, or -1 where it ends before it. */
    private int joint(int start, int at) {
        if (at + 1 >= limit) return -1;
        char before = text.charAt(at - 1);
        char sign = text.charAt(at);
        char after = text.charAt(at + 1);
        boolean digits = Letters.isDigit(before) && Letters.isDigit(after);
        switch (sign) {
            case '.' -> {
                boolean inside = digits || isInitial(start, at) && Letters.isLetter(after) || isName(at);
                return inside ? at + 1 : -1;
            }
            case ',' -> {
                return digits && run(at + 1) <= 3 ? at + 1 : -1;
            }
            case ':' -> {
                return digits ? at + 1 : -1;
            }
            case '/' -> {
                return digits ? at + 1 : -1;
            }
            case '&' -> {
                return Letters.isUpper(before) && Letters.isUpper(after) ? at + 1 : -1;
            }
            default -> {
                if (Letters.isApostrophe(sign)) return Letters.isLetter(after) && before != '.' ? at + 1 : -1;
                return Letters.isHyphen(sign) ? hyphen(start, at, digits) : -1;
            }
        }
    }

    private int hyphen(int start, int at, boolean digits) {
        char after = text.charAt(at + 1);
        if (text.charAt(at) == Letters.SOFT_HYPHEN || Letters.isSpace(after)) return lineBreak(at);
        if (!Letters.isWordly(after)) return -1;
        if (digits) return isGroups(start, at) ? at + 1 : -1;
        boolean whole = compounds == Tokeniser.Compounds.WHOLE
                || PREFIXES.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
        return whole ? at + 1 : -1;
    }

    /** A hyphen, a line's end, and a letter go together; a hyphen and a mere space do not. */
    private int lineBreak(int at) {
        int next = at + 1;
        boolean newline = text.charAt(at) == Letters.SOFT_HYPHEN;
        while (next < limit && Letters.isSpace(text.charAt(next))) newline |= text.charAt(next++) == '\n';
        boolean joins =
                newline && next < limit && Letters.isLetter(text.charAt(next)) && Letters.isLetter(text.charAt(at - 1));
        return joins ? next : -1;
    }

    /** Three or more groups of digits, as in 23-05-15, and not a range of years. */
    private boolean isGroups(int start, int at) {
        int hyphens = 0;
        int from = start;
        int to = at;
        while (from < at) hyphens += Letters.isHyphen(text.charAt(from++)) ? 1 : 0;
        while (to < limit && (Letters.isDigit(text.charAt(to)) || Letters.isHyphen(text.charAt(to)))) {
            boolean between = to + 1 < limit && Letters.isDigit(text.charAt(to + 1));
            hyphens += Letters.isHyphen(text.charAt(to++)) && between ? 1 : 0;
        }
        return hyphens > 1;
    }

    private int run(int from) {
        int at = from;
        while (at < limit && Letters.isDigit(text.charAt(at))) at++;
        return at - from;
    }

    /** Whether a single letter stands before the stop, as in "U.S". */
    private boolean isInitial(int start, int at) {
        return Letters.isLetter(text.charAt(at - 1)) && (at - 1 == start || text.charAt(at - 2) == '.');
    }

    /** A stop between small letters, as in "example.com". */
    private boolean isName(int at) {
        return Letters.isLower(text.charAt(at - 1)) && Letters.isLower(text.charAt(at + 1));
    }

    private boolean keepsStop(int start, int at) {
        if (at + 1 < limit && text.charAt(at + 1) == '.') return false;
        boolean initial = isInitial(start, at);
        if (initial && at - 1 > start) return true;
        if (initial && Letters.isUpper(text.charAt(start)) && !isLast(at)) return true;
        Abbreviations.Stop stop = Abbreviations.of(text.substring(start, at));
        if (stop == null) return false;
        if (stop == Abbreviations.Stop.NUMBER) return isNumberAhead(at + 1);
        return stop == Abbreviations.Stop.OPEN || !isLast(at);
    }

    private boolean isNumberAhead(int from) {
        int at = from;
        while (at < limit && Letters.isSpace(text.charAt(at))) at++;
        return at < limit && Letters.isDigit(text.charAt(at));
    }

    /** Whether only closing signs follow. */
    private boolean isLast(int stop) {
        for (int at = stop + 1; at < limit; at++) if (Letters.isWordly(text.charAt(at))) return false;
        return true;
    }
}
