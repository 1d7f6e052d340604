package org.entente.lexicon;

import java.util.List;
import org.entente.event.EventType;
import org.entente.event.ScoreTable;

/** The types, modes and scores of PLOVER, from {@code lexicon/plover/scores.tsv}. */
public final class PloverScores {
    private static final String FILE = "plover/scores.tsv";
    private static final String[] COLUMNS = {"type", "mode", "quad", "score"};

    private PloverScores() {}

    /** @throws LexiconException naming the line, if a type is unknown or a score no number */
    public static ScoreTable load() {
        return new ScoreTable(
                table().map(PloverScores::row).stream().flatMap(List::stream).toList());
    }

    /** The modes of a type, in the order of the manual. */
    static List<String> modes(EventType type) {
        return table().map(row -> row.cell(0).equals(type.name()) ? row.cell(1) : "").stream()
                .filter(mode -> !mode.isEmpty())
                .toList();
    }

    private static TsvTable table() {
        return TsvTable.resource(FILE, COLUMNS);
    }

    /** A mode without a score has its type's, and no row. */
    private static List<ScoreTable.Row> row(TsvTable.Row row) {
        if (row.cell(3).isBlank()) return List.of();
        String mode = row.cell(1);
        return List.of(new ScoreTable.Row(
                EventType.valueOf(row.cell(0)), mode.isBlank() ? null : mode, Double.parseDouble(row.cell(3))));
    }
}
