package org.entente.linking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.source.TableRow;
import org.jspecify.annotations.Nullable;

/** The table of words that mean the same to a linker, or nothing. */
final class LinkingWords {
    private static final String FILE = "words.tsv";
    private static final Map<String, Entry> ENTRIES = read();

    private LinkingWords() {}

    /** What a word does for linking. */
    enum Role {
        /** Nothing: it stands in too many sentences. */
        STOP,
        INSTRUMENT,
        QUALIFIER,
        /** A verb or noun of doing with other words for the same. */
        ACT
    }

    record Entry(Role role, String concept) {}

    static @Nullable Entry entry(String word) {
        return ENTRIES.get(word);
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new HashMap<>();
        for (TableRow row : TableRow.of(LinkingWords.class, FILE)) add(entries, row);
        return Map.copyOf(entries);
    }

    private static void add(Map<String, Entry> entries, TableRow row) {
        Role role;
        try {
            role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("'" + row.cell(0) + "' is no role; stop, instrument, qualifier or act would do", e);
        }
        for (String word : row.alternatives(2)) {
            if (entries.put(word, new Entry(role, row.cell(1))) != null) {
                throw row.wrong("'" + word + "' stands twice", null);
            }
        }
    }
}
