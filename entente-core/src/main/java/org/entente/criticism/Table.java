package org.entente.criticism;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tab-separated tables that stand beside this package's classes. */
final class Table {
    private Table() {}

    /**
     * The rows of a file with {@code #} comments and one header line, each with as many cells as the header.
     *
     * @throws IllegalStateException naming file and line if a row has another number of cells
     */
    static List<String[]> rows(String name) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int width = 0;
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] cells = line.split("\t", -1);
                if (width == 0) {
                    width = cells.length;
                } else if (cells.length != width) {
                    throw new IllegalStateException(
                            name + ":" + number + ": " + width + " cells are meant, got '" + line + "'");
                } else {
                    rows.add(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return rows;
    }
}
