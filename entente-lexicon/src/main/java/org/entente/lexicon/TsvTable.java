package org.entente.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A tab-separated table: comment lines start with {@code #}, the first other line is the header, an empty cell is
 * unknown.
 */
final class TsvTable {
    private final String file;
    private final List<Row> rows = new ArrayList<>();

    /** One row of the table; cells that the line leaves out are empty. */
    record Row(String file, int line, String[] cells) {
        String cell(int column) {
            return column < cells.length ? cells[column] : "";
        }

        /** Where the row stands, with what names it: {@code states.tsv:14 GBR}. */
        String at(String key) {
            return file + ":" + line + " " + key;
        }
    }

    private TsvTable(String file) {
        this.file = file;
    }

    /**
     * Reads a table.
     *
     * @param columns the header that it must have
     * @throws LexiconException if the header differs or a row has more cells than it
     */
    static TsvTable read(String file, String text, String... columns) {
        TsvTable table = new TsvTable(file);
        boolean header = false;
        int line = 0;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            line++;
            if (to > from && text.charAt(from) != '#') {
                String[] cells = cells(text, from, text.charAt(to - 1) == '\r' ? to - 1 : to, columns.length);
                if (!header) {
                    table.checkHeader(line, cells, columns);
                    header = true;
                } else if (cells.length > columns.length) {
                    throw new LexiconException(
                            file + ":" + line, cells.length + " cells; the table has " + columns.length + " columns");
                } else {
                    table.rows.add(new Row(file, line, cells));
                }
            }
            from = to + 1;
        }
        return table;
    }

    /** Reads a table that the lexicon brings along. */
    static TsvTable resource(String name, String... columns) {
        return read(name.substring(name.lastIndexOf('/') + 1), text(name), columns);
    }

    static String text(String resource) {
        return new String(Resource.bytes(resource), StandardCharsets.UTF_8);
    }

    /**
     * The tables in a folder of the lexicon, in the order of their names.
     *
     * @param neighbour a table that is surely there, to find the folder by
     */
    static List<String> list(String folder, String neighbour) {
        URL url = TsvTable.class.getResource("/lexicon/" + neighbour);
        if (url == null) {
            throw new LexiconException("lexicon/" + neighbour, "the build left it out");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection connection) {
                return tables(connection.getJarFile().stream().map(ZipEntry::getName), "lexicon/" + folder);
            }
            String root = url.toString().substring(0, url.toString().length() - neighbour.length());
            try (Stream<Path> files = Files.list(Path.of(URI.create(root + folder)))) {
                return tables(files.map(file -> "lexicon/" + folder + file.getFileName()), "lexicon/" + folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + folder + ": " + e.getMessage(), e);
        }
    }

    private static List<String> tables(Stream<String> names, String folder) {
        return names.filter(name -> name.startsWith(folder) && name.endsWith(".tsv"))
                .map(name -> name.substring("lexicon/".length()))
                .sorted()
                .toList();
    }

    /** Makes a fact of every row; an error names the row. */
    <T> List<T> map(Function<Row, T> fact) {
        List<T> facts = new ArrayList<>(rows.size());
        for (Row row : rows) {
            try {
                facts.add(fact.apply(row));
            } catch (IllegalArgumentException e) {
                throw new LexiconException(row.file() + ":" + row.line(), String.valueOf(e.getMessage()));
            }
        }
        return facts;
    }

    private void checkHeader(int line, String[] cells, String[] columns) {
        if (!Arrays.equals(cells, columns)) {
            throw new LexiconException(
                    file + ":" + line,
                    "the header is " + String.join(", ", cells) + "; it must be " + String.join(", ", columns));
        }
    }

    private static String[] cells(String text, int from, int to, int expected) {
        List<String> cells = new ArrayList<>(expected);
        int start = from;
        while (true) {
            int tab = text.indexOf('\t', start);
            if (tab < 0 || tab >= to) {
                cells.add(text.substring(start, to));
                return cells.toArray(new String[0]);
            }
            cells.add(text.substring(start, tab));
            start = tab + 1;
        }
    }
}
