package org.entente.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of words that mean the same to a linker, or nothing. */
final class LinkingWords {
    private static final String FILE = "words.tsv";
    private static final int CELLS = 3;
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
        try (InputStream in = Objects.requireNonNull(LinkingWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean header = true;
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) continue;
                if (!header) row(entries, number, line);
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return Map.copyOf(entries);
    }

    private static void row(Map<String, Entry> entries, int number, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException(FILE + ":" + number + ": three cells are meant, got '" + line + "'");
        }
        Role role;
        try {
            role = Role.valueOf(cells[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    FILE + ":" + number + ": '" + cells[0]
                            + "' is no role; stop, instrument, qualifier or act would do",
                    e);
        }
        for (String word : cells[2].split("\\|")) {
            if (entries.put(word, new Entry(role, cells[1])) != null) {
                throw new IllegalStateException(FILE + ":" + number + ": '" + word + "' stands twice");
            }
        }
    }
}
