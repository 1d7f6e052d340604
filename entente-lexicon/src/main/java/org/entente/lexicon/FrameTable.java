package org.entente.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.Frame;
import org.entente.event.EventType;

/** A frame as one line of tab-separated cells, and back: the compiled form, quick to read. */
final class FrameTable {
    private static final int CELLS = 16;
    private static final String NONE = "";

    private FrameTable() {}

    static String write(Frame frame) {
        List<String> cells = new ArrayList<>();
        cells.add(frame.id());
        cells.add(frame.type().name());
        cells.add(frame.mode() == null ? NONE : frame.mode());
        cells.add(list(frame.verbs()));
        cells.add(list(frame.nouns()));
        cells.add(list(frame.adjectives()));
        cells.add(list(frame.object()));
        cells.add(list(frame.notObject()));
        cells.add(conditions(frame.conditions()));
        cells.add(flag(frame.ofIsObject()));
        cells.add(list(frame.actor()));
        cells.add(list(frame.recipient()));
        cells.add(flag(frame.reciprocal()));
        cells.add(flag(frame.needsRecipient()));
        cells.add(flag(frame.attitude()));
        cells.add(list(frame.contexts()));
        return String.join("\t", cells);
    }

    /** @throws IllegalArgumentException if the line was not written by {@link #write} */
    static Frame read(String line) {
        String[] cell = split(line, '\t', CELLS);
        return new Frame(
                cell[0],
                EventType.valueOf(cell[1]),
                cell[2].isEmpty() ? null : cell[2],
                list(cell[3]),
                list(cell[4]),
                list(cell[5]),
                list(cell[6]),
                list(cell[7]),
                conditions(cell[8]),
                cell[9].equals("1"),
                list(cell[10]),
                list(cell[11]),
                cell[12].equals("1"),
                cell[13].equals("1"),
                cell[14].equals("1"),
                list(cell[15]));
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private static String list(List<String> words) {
        return String.join("|", words);
    }

    static List<String> list(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
            words.add(cell.substring(from, bar));
            from = bar + 1;
        }
        words.add(cell.substring(from));
        return words;
    }

    /** {@code on=$territory,city;by=} */
    private static String conditions(Map<String, List<String>> conditions) {
        List<String> parts = new ArrayList<>();
        conditions.forEach((preposition, words) -> parts.add(preposition + "=" + String.join(",", words)));
        return String.join(";", parts);
    }

    private static Map<String, List<String>> conditions(String cell) {
        if (cell.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        for (String part : cell.split(";")) {
            int equals = part.indexOf('=');
            String words = part.substring(equals + 1);
            conditions.put(part.substring(0, equals), words.isEmpty() ? List.of() : List.of(words.split(",")));
        }
        return conditions;
    }

    private static String[] split(String line, char separator, int cells) {
        String[] cell = new String[cells];
        int from = 0;
        for (int i = 0; i < cells; i++) {
            int to = i == cells - 1 ? line.length() : line.indexOf(separator, from);
            if (to < 0) {
                throw new IllegalArgumentException("a frame has " + cells + " cells, found " + (i + 1) + ": " + line);
            }
            cell[i] = line.substring(from, to);
            from = to + 1;
        }
        return cell;
    }
}
