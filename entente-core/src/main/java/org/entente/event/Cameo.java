package org.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * CAMEO codes and what they are in PLOVER, both ways, with the Goldstein scale.
 *
 * @see "CAMEO manual 1.1b3; PLOVER's conversion table of 17 September 2021"
 */
public final class Cameo {
    private static final int SHORTEST = 3;

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * One code.
     *
     * @param code three or four digits
     * @param type PLOVER type, or null for a bare statement, which PLOVER leaves out
     * @param mode PLOVER mode, or null
     * @param contexts PLOVER contexts
     * @param goldstein -10 (conflict) to +10 (cooperation), unitless; null where the scale has no value for the code
     * @param name what the code means, in a few words
     */
    public record Row(
            String code,
            @Nullable EventType type,
            @Nullable String mode,
            List<String> contexts,
            @Nullable Double goldstein,
            String name) {
        public Row {
            contexts = List.copyOf(contexts);
            if (!code.matches("(0[1-9]|1\\d|20)\\d{1,2}")) {
                throw new IllegalArgumentException("'" + code + "' is no CAMEO code of three or four digits");
            }
            if (goldstein != null && Math.abs(goldstein) > 10) {
                throw new IllegalArgumentException(code + ": " + goldstein + " is off the Goldstein scale");
            }
        }
    }

    /** @throws IllegalArgumentException if a code stands twice */
    public Cameo(Iterable<Row> rows) {
        for (Row row : rows) {
            if (this.rows.put(row.code(), row) != null) {
                throw new IllegalArgumentException("CAMEO " + row.code() + " stands twice");
            }
        }
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The row of a code; a four-digit code that has none is read as its first three digits. */
    public Optional<Row> row(String code) {
        Row row = rows.get(code);
        boolean shorter = row == null && code.length() > SHORTEST;
        return Optional.ofNullable(shorter ? rows.get(code.substring(0, SHORTEST)) : row);
    }

    /**
     * The code nearest to a PLOVER event: of its type; then of its mode; then with the contexts that agree best; then
     * the most general, the first of its kind.
     */
    public Optional<Row> nearest(EventType type, @Nullable String mode, Collection<String> contexts) {
        List<Row> candidates = new ArrayList<>(rows.values());
        candidates.removeIf(row -> row.type() != type);
        return candidates.stream()
                .max(Comparator.comparingInt((Row row) -> modeAgreement(row, mode))
                        .thenComparingInt(row -> contextAgreement(row, contexts))
                        .thenComparing(row -> row.code().length(), Comparator.reverseOrder())
                        .thenComparing(Row::code, Comparator.reverseOrder()));
    }

    /** The Goldstein scale's value for a PLOVER event, that of its {@linkplain #nearest nearest} code, if it has one. */
    public OptionalDouble goldstein(EventType type, @Nullable String mode, Collection<String> contexts) {
        return nearest(type, mode, contexts)
                .map(Row::goldstein)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** A code without a mode says less than the event, one with another mode says something else. */
    private static int modeAgreement(Row row, @Nullable String mode) {
        String own = row.mode();
        if (own == null) return mode == null ? 2 : 1;
        return own.equals(mode) ? 2 : 0;
    }

    private static int contextAgreement(Row row, Collection<String> contexts) {
        int shared = (int) row.contexts().stream().filter(contexts::contains).count();
        return 2 * shared - (row.contexts().size() - shared);
    }
}
