package org.entente.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Facts;
import org.entente.actor.State;

/**
 * Reads the actor knowledge that a user brings: actor and agent dictionaries as the PETRARCH family of coders uses them,
 * and CSV tables of groups, agents, organisations or leaders. A row that cannot be read is named and left out; the rest
 * is kept.
 *
 * <p>Two-digit years 00 to 29 are read as 2000 to 2029, all others as 1930 to 1999.
 */
public final class ForeignActors {
    private ForeignActors() {}

    /**
     * What a file held.
     *
     * @param facts what could be read
     * @param problems of every row that could not: file and line, what was found, what would do
     */
    public record Reading(Facts facts, List<String> problems) {}

    /**
     * Reads one file, in UTF-8: as a table where it is called {@code .csv} or its first line names columns of one, else
     * as a dictionary.
     *
     * @param known whose states' codes and Correlates of War numbers a row may use
     * @throws IOException if the file cannot be read at all
     */
    public static Reading read(Path file, Facts known) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        if (!lines.isEmpty()) lines.set(0, lines.get(0).replace("\uFEFF", ""));
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") || CsvActors.isTable(lines)
                ? new CsvActors(name, states(known)).read(lines)
                : new DictionaryActors(name, states(known)).read(lines);
    }

    private static Map<String, String> states(Facts known) {
        Map<String, String> codes = new HashMap<>();
        for (State state : known.states()) {
            codes.put(state.code(), state.code());
            for (String number : state.cow().split("\\|")) {
                if (!number.isEmpty()) codes.putIfAbsent(number, state.code());
            }
        }
        return codes;
    }
}
