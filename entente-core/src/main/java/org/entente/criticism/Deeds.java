package org.entente.criticism;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.source.TableRow;

/**
 * Sorts of acts, as the chronicle and as prose call them: from what names a sort to the lemmas of prose for it. What names
 * several sorts has the words of all.
 *
 * @param byRole from verbs of roles
 * @param byKind from labels of kinds of entries that are of a sort whatever their roles
 * @param byWord from the lemmas themselves
 */
record Deeds(Map<String, Set<String>> byRole, Map<String, Set<String>> byKind, Map<String, Set<String>> byWord) {
    static Deeds load() {
        Deeds deeds = new Deeds(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (TableRow row : TableRow.of(Deeds.class, "deeds.tsv")) {
            Set<String> words = new LinkedHashSet<>(row.alternatives(3));
            add(deeds.byRole, row.alternatives(1), words);
            add(deeds.byKind, row.alternatives(2), words);
            add(deeds.byWord, row.alternatives(3), words);
        }
        return deeds;
    }

    /** Most words are of one sort, and have its lemmas in common with the rest of it. */
    private static void add(Map<String, Set<String>> index, List<String> names, Set<String> words) {
        for (String name : names) index.merge(name, words, Deeds::joined);
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
