package org.entente.language;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What note-takers write short, and mean: "w/ France", "US recog. Cuba", "agreed 2 leave". */
final class NoteWords {
    /** The longer sign first: "w/o" is no "w/". */
    private static final Map<String, String> SLASHED = new TreeMap<>(Comparator.reverseOrder());

    static {
        SLASHED.put("w/o", "without");
        SLASHED.put("w/", "with");
        SLASHED.put("b/w", "between");
    }

    private static final Set<String> AUXILIARIES =
            words("to not will won't would wouldn't must may can can't doesn't didn't could");

    /** What follows a noun and not a verb. */
    private static final Set<String> NOUN_NEXT = words("by of after for from in on to with and");

    /** Behind these a figure counts or numbers: "in 2 weeks", "World War 2". */
    private static final Set<String> COUNTED_AFTER = words("""
            in on at of by about with from after within over under nearly almost some only the all these those last next first
            and or than for to every approx least most another between war world ww part phase article no point chapter paper
            section question level type tier class group catherine nicholas alexander
            """);

    /** What is counted before another noun: "a 4 power pact". */
    private static final Set<String> MEASURES = words(
            "day week month year hour minute mile man men women people children power point state million billion dead more other new");

    private static final Set<String> AFTER_TO = words("a the his her its their it him them");

    private NoteWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Index after a preposition that notes write with a slash, "w/ France", or {@code at}. */
    static int slashed(String text, int at, int limit) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return at;
        for (String sign : SLASHED.keySet()) {
            int end = at + sign.length();
            boolean apart = end >= limit || sign.endsWith("/") || Letters.isSpace(text.charAt(end));
            if (end <= limit && apart && text.startsWith(sign, at)) return end;
        }
        return at;
    }

    /** The word that is meant by the one at {@code start}, or null where it is itself. */
    static @Nullable String inFull(String text, int start, int end) {
        String form = text.substring(start, end);
        if (SLASHED.containsKey(form)) return SLASHED.get(form);
        if (form.equals("2") || form.equals("4")) return figure(form, text, start, end);
        String full = Abbreviations.inFull(form);
        if (full == null) return null;
        int next = afterSpace(text, end);
        boolean beforeName = next < text.length() && Letters.isUpper(text.charAt(next));
        // A title before a name, "Fr. Brown", is no "French".
        if (beforeName && Abbreviations.isTitle(form)) return null;
        return full.indexOf('/') < 0 ? full : choice(full.split("/"), text, start, next);
    }

    /** "promises 2 leave", "begs Rome 4 arms", and not "sends 2 ships", "4 killed". */
    private static @Nullable String figure(String form, String text, int start, int end) {
        String last = wordBefore(text, start);
        String next = word(text, afterSpace(text, end));
        if (last.isEmpty() || next.isEmpty() || !Letters.isLetter(last.charAt(last.length() - 1))) return null;
        String lower = next.toLowerCase(Locale.ROOT);
        if (COUNTED_AFTER.contains(last.toLowerCase(Locale.ROOT)) || MEASURES.contains(lower)) return null;
        boolean name = Letters.isUpper(next.charAt(0));
        if (form.equals("2") && !name) {
            return AFTER_TO.contains(lower) || lower.equals(VerbForms.lemma(lower, "VB")) ? "to" : null;
        }
        String following = word(text, afterSpace(text, afterSpace(text, end) + next.length()));
        boolean counts = !name && (isPlural(lower) || VerbForms.lemma(lower, "VBN") != null)
                || isPlural(following) && Letters.isLower(following.charAt(0));
        if (counts) return null;
        return form.equals("2") ? "to" : "for";
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") || MEASURES.contains(word);
    }

    /** Of verb, noun and infinitive: "US recog. Cuba", "recog. by Truman", "won't recog. him". */
    private static String choice(String[] forms, String text, int start, int next) {
        String last = wordBefore(text, start);
        if (AUXILIARIES.contains(last.toLowerCase(Locale.ROOT))) return forms[2];
        boolean afterName =
                !last.isEmpty() && Letters.isUpper(last.charAt(0)) && Letters.isLetter(last.charAt(last.length() - 1));
        boolean phrase =
                next >= text.length() || !Letters.isLetter(text.charAt(next)) || NOUN_NEXT.contains(word(text, next));
        return afterName && !phrase ? forms[0] : forms[1];
    }

    private static String wordBefore(String text, int start) {
        int before = start - 1;
        while (before >= 0 && Letters.isSpace(text.charAt(before))) before--;
        int from = before;
        while (from >= 0 && !Letters.isSpace(text.charAt(from))) from--;
        return before < 0 ? "" : text.substring(from + 1, before + 1);
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Letters.isLetter(text.charAt(to))) to++;
        return from < to ? text.substring(from, to) : "";
    }

    private static int afterSpace(String text, int at) {
        int next = at;
        while (next < text.length() && Letters.isSpace(text.charAt(next))) next++;
        return next;
    }
}
