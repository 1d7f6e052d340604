package org.entente.time;

import java.util.List;
import java.util.function.Consumer;

/**
 * A tab-separated table: comment lines begin with {@code #}, the first other line is the header, missing cells at the end
 * of a line are empty.
 *
 * @param name what messages call it
 * @param lines its lines, comments included
 */
public record Table(String name, List<String> lines) {
    public Table {
        lines = List.copyOf(lines);
    }

    /** Hands the named columns of each row on; an error gains the table's name and the line. */
    void forEach(List<String> columns, Consumer<List<String>> row) {
        int[] places = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                String[] cells = line.split("\t", -1);
                if (places == null) {
                    places = places(columns, List.of(cells));
                } else {
                    row.accept(pick(cells, places));
                }
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(name + ":" + (i + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private static int[] places(List<String> columns, List<String> header) {
        return columns.stream()
                .mapToInt(column -> {
                    int place = header.indexOf(column);
                    if (place < 0) {
                        throw new IllegalArgumentException("no column '" + column + "' in " + header);
                    }
                    return place;
                })
                .toArray();
    }

    private static List<String> pick(String[] cells, int[] places) {
        String[] picked = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            picked[i] = places[i] < cells.length ? cells[places[i]].strip() : "";
        }
        return List.of(picked);
    }
}
