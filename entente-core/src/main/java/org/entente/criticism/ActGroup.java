package org.entente.criticism;

import java.util.List;
import java.util.Set;

/**
 * Acts of one sort, as the chronicle's roles and as prose call them.
 *
 * @param verbs verbs of roles
 * @param words lemmas of prose
 */
record ActGroup(String name, Set<String> verbs, Set<String> words) {
    static List<ActGroup> all() {
        return Table.rows("acts.tsv").stream()
                .map(row -> new ActGroup(row[0], Set.of(row[1].split("\\|")), Set.of(row[2].split("\\|"))))
                .toList();
    }
}
