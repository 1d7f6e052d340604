package org.entente.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a small table that stands beside the class that reads it: tab-separated, {@code #} comments, one header line.
 *
 * @param table the file's name
 * @param line counted from 1
 * @param cells as many as the header has; empty where nothing stands
 */
public record TableRow(String table, int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * The rows below the header, in their order.
     *
     * @param reader the class beside which the file stands
     * @throws IllegalStateException naming file and line if a row has another number of cells than the header
     */
    public static List<TableRow> of(Class<?> reader, String table) {
        List<TableRow> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(reader.getResourceAsStream(table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int width = 0;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) continue;
                TableRow row = new TableRow(table, number, List.of(line.split("\t", -1)));
                if (width == 0) {
                    width = row.cells.size();
                } else if (row.cells.size() == width) {
                    rows.add(row);
                } else {
                    throw row.wrong(width + " cells are meant, got '" + line + "'", null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
        return List.copyOf(rows);
    }

    public String cell(int column) {
        return cells.get(column);
    }

    /** The alternatives of a cell, written with {@code |} between them. */
    public List<String> alternatives(int column) {
        return List.of(cell(column).split("\\|"));
    }

    /** What is wrong with the row, with its place. */
    public IllegalStateException wrong(String what, @Nullable Throwable cause) {
        return new IllegalStateException(table + ":" + line + ": " + what, cause);
    }
}
