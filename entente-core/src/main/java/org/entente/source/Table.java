package org.entente.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Two-column tables that stand beside this package's classes. */
final class Table {
    private Table() {}

    /**
     * Key to value of a tab-separated file with {@code #} comments and one header line.
     *
     * @throws IllegalStateException naming file and line if a row has not two cells or its value is not known
     */
    static <T> Map<String, T> read(String name, Function<String, T> value) {
        Map<String, T> rows = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean header = true;
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) continue;
                if (!header) rows.put(key(name, number, line), value(name, number, line, value));
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return Map.copyOf(rows);
    }

    private static String key(String name, int number, String line) {
        int tab = line.indexOf('\t');
        if (tab <= 0)
            throw new IllegalStateException(name + ":" + number + ": two cells are meant, got '" + line + "'");
        return line.substring(0, tab);
    }

    private static <T> T value(String name, int number, String line, Function<String, T> value) {
        String cell = line.substring(line.indexOf('\t') + 1);
        try {
            return value.apply(cell);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ":" + number + ": '" + cell + "' is not known here", e);
        }
    }
}
