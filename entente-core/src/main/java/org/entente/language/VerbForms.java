package org.entente.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The inflected forms of English verbs, from {@code verbs.tsv}. A learner sees too few verbs to know that
 * <em>invaded</em> is of <em>invade</em> but <em>raided</em> of <em>raid</em>.
 */
public final class VerbForms {
    private static final String FILE = "verbs.tsv";
    /** One short syllable at the end: stop, rob, rebel. */
    private static final Pattern DOUBLES = Pattern.compile("(?:.*[^aeiou]|.*qu)?[aeiou][bdfgklmnprstz]");

    private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
    private static final Pattern KEEPS_E = Pattern.compile(".*(?:ee|oe|ye|inge)");
    private static final Pattern VOWEL_AND_Y = Pattern.compile(".*[aeiou]y");

    private static final Map<String, String> PAST = new HashMap<>();
    private static final Map<String, String> ING = new HashMap<>();
    private static final Map<String, String> THIRD = new HashMap<>();
    private static final Set<String> LEMMAS = new HashSet<>();
    private static final Set<String> PARTICIPLES = new HashSet<>();

    static {
        load();
    }

    private VerbForms() {}

    /**
     * The verb of a form, or null where none is known.
     *
     * @param form in lower case
     * @param xpos Penn tag; those of verbs
     */
    public static @Nullable String lemma(String form, String xpos) {
        return switch (xpos) {
            case "VBD", "VBN" -> PAST.get(form);
            case "VBG" -> ING.get(form);
            case "VBZ" -> THIRD.get(form);
            // A tagger may take "froze" for a present: no verb is itself the form of another that it lists.
            case "VB", "VBP" -> LEMMAS.contains(form) ? form : PAST.get(form);
            default -> null;
        };
    }

    /** Whether a form, in lower case, is a past participle and no past tense: taken, sunk. */
    static boolean isOnlyParticiple(String form) {
        return PARTICIPLES.contains(form);
    }

    private static void load() {
        List<TableRow> rows = TableRow.of(VerbForms.class, FILE);
        for (TableRow row : rows) {
            irregular(row);
            participles(row);
            LEMMAS.add(row.cell(0));
        }
        for (TableRow row : rows) regular(row.cell(0), row.cell(1).isEmpty());
        // Last, so that "planed" stays with "plane" where both verbs are listed.
        for (TableRow row : rows) undoubled(row.cell(0), row.cell(1).isEmpty());
    }

    private static void irregular(TableRow row) {
        for (int cell = 1; cell <= 2; cell++) {
            for (String form : row.alternatives(cell)) {
                if (!form.isEmpty()) PAST.putIfAbsent(form, row.cell(0));
            }
        }
    }

    private static void participles(TableRow row) {
        List<String> pasts = row.alternatives(1);
        for (String form : row.alternatives(2)) {
            if (!form.isEmpty() && !pasts.contains(form) && !form.equals(row.cell(0))) PARTICIPLES.add(form);
        }
    }

    private static void regular(String lemma, boolean past) {
        String stem = stem(lemma);
        if (past) PAST.putIfAbsent(lemma.endsWith("y") ? soft(lemma) + "ed" : stem + "ed", lemma);
        ING.putIfAbsent(ing(lemma, stem), lemma);
        boolean sibilant = SIBILANT.matcher(lemma).matches();
        THIRD.putIfAbsent(lemma.endsWith("y") ? third(lemma) : lemma + (sibilant ? "es" : "s"), lemma);
    }

    /** Quarreled beside quarrelled, focussed beside focused: both are written. */
    private static void undoubled(String lemma, boolean past) {
        if (!DOUBLES.matcher(lemma).matches()) return;
        if (past) PAST.putIfAbsent(lemma + "ed", lemma);
        ING.putIfAbsent(lemma + "ing", lemma);
    }

    private static String stem(String lemma) {
        if (lemma.endsWith("e")) return lemma.substring(0, lemma.length() - 1);
        return DOUBLES.matcher(lemma).matches() ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    private static String ing(String lemma, String stem) {
        if (lemma.endsWith("ie")) return lemma.substring(0, lemma.length() - 2) + "ying";
        return KEEPS_E.matcher(lemma).matches() ? lemma + "ing" : stem + "ing";
    }

    private static String soft(String lemma) {
        return VOWEL_AND_Y.matcher(lemma).matches() ? lemma : lemma.substring(0, lemma.length() - 1) + "i";
    }

    private static String third(String lemma) {
        return VOWEL_AND_Y.matcher(lemma).matches() ? lemma + "s" : soft(lemma) + "es";
    }
}
