package org.entente.annotator.arc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U: the basic trees, without multiword lines and empty nodes. */
final class Treebank {
    private static final int COLUMNS = 10;

    private Treebank() {}

    /** Trees of a {@code .conllu} or {@code .conllu.gz} file, in its order. */
    static List<Tree> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return read(in, file.getFileName().toString());
        }
    }

    /** @throws IOException when a line is not CoNLL-U, naming file and line */
    static List<Tree> read(InputStream in, String name) throws IOException {
        List<Tree> trees = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        int gluedTo = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                if (!rows.isEmpty()) trees.add(tree(rows, name + ":" + number));
                rows.clear();
                gluedTo = 0;
            } else if (line.charAt(0) != '#') {
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new IOException(
                            name + ":" + number + ": " + cells.length + " columns, a CoNLL-U word has " + COLUMNS);
                }
                int dash = cells[0].indexOf('-');
                if (dash > 0) {
                    gluedTo = Integer.parseInt(cells[0].substring(dash + 1));
                    if (cells[9].contains("SpaceAfter=No")) gluedTo = -gluedTo;
                } else if (cells[0].indexOf('.') < 0) {
                    markMultiword(cells, gluedTo);
                    rows.add(cells);
                }
            }
        }
        if (!rows.isEmpty()) trees.add(tree(rows, name + ":" + number));
        return trees;
    }

    /** Words of one multiword token have no space between them. */
    private static void markMultiword(String[] cells, int gluedTo) {
        int index = Integer.parseInt(cells[0]);
        if (index < Math.abs(gluedTo) || (gluedTo < 0 && index == -gluedTo)) cells[9] = "SpaceAfter=No";
    }

    private static Tree tree(List<String[]> rows, String id) throws IOException {
        int n = rows.size();
        Tree tree =
                new Tree(id, new String[n], new String[n], new String[n], new int[n], new String[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            String[] cells = rows.get(i);
            tree.forms()[i] = cells[1];
            tree.lemmas()[i] = cells[2];
            tree.tags()[i] = cells[3] + " " + cells[4];
            tree.relations()[i] = cells[7];
            tree.glued()[i] = cells[9].contains("SpaceAfter=No");
            try {
                tree.heads()[i] = Integer.parseInt(cells[6]) - 1;
            } catch (NumberFormatException e) {
                throw new IOException(id + ": word " + cells[0] + " has head '" + cells[6] + "', not a number", e);
            }
            if (tree.heads()[i] >= n) {
                throw new IOException(id + ": word " + cells[0] + " has head " + cells[6] + " of " + n + " words");
            }
        }
        return tree;
    }
}
