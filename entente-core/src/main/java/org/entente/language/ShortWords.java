package org.entente.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Words of up to five letters that a sentence may end with, from {@code short-words.txt}: what notes do not shorten. */
final class ShortWords {
    private static final String FILE = "short-words.txt";
    private static final Set<String> WORDS = load();

    private ShortWords() {}

    /** Whether it is a whole word: listed, a listed word's plural, or a verb's past. */
    static boolean contains(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(lower)) return true;
        boolean plural = lower.endsWith("s") && WORDS.contains(lower.substring(0, lower.length() - 1));
        return plural || VerbForms.lemma(lower, "VBD") != null || VerbForms.lemma(lower, "VB") != null;
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        try (InputStream in = Objects.requireNonNull(ShortWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) words.addAll(List.of(line.trim().split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return words;
    }
}
