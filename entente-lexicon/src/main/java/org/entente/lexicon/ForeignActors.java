package org.entente.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;

/**
 * Reads the actor knowledge that a user brings: actor and agent dictionaries as the PETRARCH family of coders uses them,
 * and CSV tables of leaders or organisations. A row that cannot be read is named and left out; the rest is kept.
 *
 * <p>Two-digit years are read as 1930 to 2029.
 */
public final class ForeignActors {
    private ForeignActors() {}

    /**
     * What a file held.
     *
     * @param facts what could be read
     * @param problems file, line and reason of every row that could not
     */
    public record Reading(Facts facts, List<String> problems) {}

    /**
     * Reads one file: {@code .csv} as a table, anything else as a dictionary.
     *
     * @param known the gazetteer whose state codes a row may use
     * @throws IOException if the file cannot be read at all
     */
    public static Reading read(Path file, Gazetteer known) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? new CsvActors(name, known).read(lines)
                : new DictionaryActors(name, known).read(lines);
    }
}
