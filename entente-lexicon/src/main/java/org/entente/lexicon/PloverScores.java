package org.entente.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.event.EventType;
import org.entente.event.ScoreTable;

/** The scores of PLOVER types and modes, from {@code lexicon/plover/scores.tsv}. */
public final class PloverScores {
    private static final String FILE = "/lexicon/plover/scores.tsv";
    private static final int CELLS = 4;

    private PloverScores() {}

    /** @throws IllegalStateException naming the line, if a type is unknown or a score no number */
    public static ScoreTable load() {
        List<ScoreTable.Row> rows = new ArrayList<>();
        try (InputStream in = PloverScores.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is not on the class path");
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            boolean header = true;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) continue;
                if (!header) row(line, number, rows);
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new ScoreTable(rows);
    }

    private static void row(String line, int number, List<ScoreTable.Row> rows) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException(FILE + ":" + number + ": four cells are meant, got '" + line + "'");
        }
        if (cells[3].isBlank()) return;
        try {
            rows.add(new ScoreTable.Row(
                    EventType.valueOf(cells[0]), cells[1].isBlank() ? null : cells[1], Double.parseDouble(cells[3])));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(FILE + ":" + number + ": '" + line + "' has no type or no number", e);
        }
    }
}
