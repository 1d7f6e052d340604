package org.entente.annotator.corenlp;

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
 * Rows of conditions and, in the last column, what holds under them. A condition is {@code *}, one value, or several
 * with {@code |} between them. The first row whose conditions all hold decides.
 */
final class Table {
    private static final String ANY = "*";

    private final List<List<List<String>>> conditions = new ArrayList<>();
    private final List<String> results = new ArrayList<>();

    /** @param file tab-separated beside this class, {@code #} for comments, a header of column names first */
    static Table read(String file) {
        Table table = new Table();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int columns = 0;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] cells = line.split("\t", -1);
                if (columns == 0) columns = cells.length;
                else if (cells.length == columns) table.add(cells);
                else throw new IOException(file + ":" + number + ": " + cells.length + " cells, not " + columns);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String[] cells) {
        List<List<String>> row = new ArrayList<>();
        for (int i = 0; i < cells.length - 1; i++) row.add(List.of(cells[i].split("\\|")));
        conditions.add(row);
        results.add(cells[cells.length - 1]);
    }

    /** The first row's result, or null where no row fits. */
    @Nullable
    String find(String... values) {
        for (int row = 0; row < results.size(); row++) {
            if (holds(conditions.get(row), values)) return results.get(row);
        }
        return null;
    }

    private static boolean holds(List<List<String>> conditions, String[] values) {
        for (int i = 0; i < values.length; i++) {
            List<String> wanted = conditions.get(i);
            if (!wanted.get(0).equals(ANY) && !wanted.contains(values[i])) return false;
        }
        return true;
    }

    List<String> results() {
        return results;
    }
}
