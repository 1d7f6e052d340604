package org.entente.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.source.TableRow;
import org.jspecify.annotations.Nullable;

/** Words that keep their full stop, and what note-takers mean by them, from {@code abbreviations.tsv}. */
final class Abbreviations {
    private static final String FILE = "abbreviations.tsv";
    private static final Map<String, Stop> STOPS = new HashMap<>();
    private static final Map<String, String> FORMS = new HashMap<>();
    private static final Set<String> TITLES = new HashSet<>();

    static {
        load();
    }

    /** What a full stop after an abbreviation says of the sentence. */
    enum Stop {
        NEVER,
        NUMBER,
        OPEN
    }

    private Abbreviations() {}

    /** How the abbreviation behaves, or null where the word is none. */
    static @Nullable Stop of(String word) {
        return STOPS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The word in full where it is one that notes shorten, with its full stop or without, or null. */
    static @Nullable String inFull(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return FORMS.get(bare.toLowerCase(Locale.ROOT));
    }

    /** Whether the word may be a title before a name. */
    static boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return TITLES.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static void load() {
        for (TableRow row : TableRow.of(Abbreviations.class, FILE)) {
            String word = row.cell(0);
            STOPS.put(word, Stop.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            if (row.cell(2).equals("title")) TITLES.add(word);
            if (!row.cell(3).isEmpty()) FORMS.put(word, row.cell(3));
        }
    }
}
