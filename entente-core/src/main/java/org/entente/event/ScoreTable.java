package org.entente.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conflict–cooperation scores of PLOVER types and modes, -10 (conflict) to +10 (cooperation), unitless.
 *
 * @see "PLOVER manual, draft 2.0, table 2.2"
 */
public final class ScoreTable {
    private final Map<EventType, Map<String, Double>> scores = new HashMap<>();

    /** One line of the table; without a mode, the type's own score. */
    public record Row(EventType type, @Nullable String mode, double score) {}

    /** @throws IllegalArgumentException if a type has no score of its own */
    public ScoreTable(Iterable<Row> rows) {
        for (Row row : rows) {
            scores.computeIfAbsent(row.type(), type -> new HashMap<>())
                    .put(row.mode() == null ? "" : row.mode(), row.score());
        }
        for (EventType type : EventType.values()) {
            if (!scores.containsKey(type) || !scores.get(type).containsKey("")) {
                throw new IllegalArgumentException(type + " has no score");
            }
        }
    }

    /** The score of a mode, or of its type where the mode has none. */
    public double score(EventType type, @Nullable String mode) {
        Map<String, Double> modes = scores.getOrDefault(type, Map.of());
        Double score = mode == null ? null : modes.get(mode);
        return score == null ? modes.getOrDefault("", 0.0) : score;
    }
}
