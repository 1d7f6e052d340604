package org.entente.criticism;

import java.util.List;
import java.util.Set;
import org.entente.source.TableRow;

/**
 * One sort of act, as the chronicle and as prose call it.
 *
 * @param roles verbs of roles
 * @param kinds labels of kinds of entries that are of this sort whatever their roles
 * @param words lemmas of prose
 */
record Deed(String name, Set<String> roles, Set<String> kinds, Set<String> words) {
    static List<Deed> all() {
        return TableRow.of(Deed.class, "deeds.tsv").stream()
                .map(row -> new Deed(
                        row.cell(0),
                        Set.copyOf(row.alternatives(1)),
                        Set.copyOf(row.alternatives(2)),
                        Set.copyOf(row.alternatives(3))))
                .toList();
    }
}
