package org.entente.criticism;

import java.util.List;
import java.util.Set;
import org.entente.source.TableRow;

/**
 * Acts of one sort, as the chronicle's roles and as prose call them.
 *
 * @param verbs verbs of roles
 * @param words lemmas of prose
 */
record ActGroup(String name, Set<String> verbs, Set<String> words) {
    static List<ActGroup> all() {
        return TableRow.of(ActGroup.class, "acts.tsv").stream()
                .map(row -> new ActGroup(row.cell(0), Set.copyOf(row.alternatives(1)), Set.copyOf(row.alternatives(2))))
                .toList();
    }
}
