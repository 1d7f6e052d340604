package org.entente.criticism;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.source.TableRow;

/** Which place names do not contradict one another. Immutable. */
final class Places {
    private final Map<String, Set<String>> near = new HashMap<>();
    private final Set<String> regions = new HashSet<>();

    Places() {
        for (TableRow row : TableRow.of(Places.class, "places.tsv")) {
            List<String> names =
                    row.alternatives(1).stream().map(Chronicle::key).toList();
            switch (row.cell(0)) {
                case "same" -> names.forEach(name -> add(name, names));
                case "near" -> {
                    add(names.get(0), names);
                    names.forEach(name -> add(name, List.of(names.get(0))));
                }
                case "region" -> regions.addAll(names);
                default ->
                    throw new IllegalArgumentException("places.tsv: '" + row.cell(0) + "' is not same, near or region");
            }
        }
    }

    private void add(String name, List<String> others) {
        near.computeIfAbsent(name, unused -> new HashSet<>()).addAll(others);
    }

    /** Whether the table has the name as a town's. */
    boolean isTown(String name) {
        return near.containsKey(Chronicle.key(name));
    }

    /** Whether the name is of a land or sea and not of a town. */
    boolean isRegion(String name) {
        return regions.contains(Chronicle.key(name));
    }

    /** Whether two names are of one place, or of two that texts take for one another without error. */
    boolean areNear(String one, String other) {
        return near.getOrDefault(Chronicle.key(one), Set.of()).contains(Chronicle.key(other));
    }
}
