package org.entente.lexicon;

import java.util.List;
import org.entente.event.Cameo;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/** The CAMEO codes that come with the product, from {@code lexicon/plover/cameo.tsv}. */
public final class PloverCameo {
    private static final String FILE = "plover/cameo.tsv";
    private static final String[] COLUMNS = {"code", "type", "mode", "contexts", "goldstein", "name"};

    private PloverCameo() {}

    /** @throws LexiconException naming the line, if a code, type or score is none */
    public static Cameo load() {
        return new Cameo(TsvTable.resource(FILE, COLUMNS).map(PloverCameo::row));
    }

    private static Cameo.Row row(TsvTable.Row row) {
        String type = row.cell(1);
        String contexts = row.cell(3);
        String goldstein = row.cell(4);
        return new Cameo.Row(
                row.cell(0),
                type.isEmpty() ? null : EventType.valueOf(type),
                orNull(row.cell(2)),
                contexts.isEmpty() ? List.of() : List.of(contexts.split("\\|")),
                goldstein.isEmpty() ? null : Double.valueOf(goldstein),
                row.cell(5));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
