package org.entente.criticism;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which descriptions can be known to mean an event, and how telling each is. Immutable. */
final class EntryTerms {
    private static final int SHORTEST = 4;
    private static final Set<String> COMMON = Set.of(
            "with",
            "from",
            "into",
            "over",
            "between",
            "first",
            "second",
            "third",
            "great",
            "general",
            "other",
            "and",
            "the",
            "north",
            "south",
            "east",
            "west",
            "conference",
            "states",
            "united",
            "soviet",
            "union");

    private final Map<ChronicleEntry, Set<String>> terms = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    EntryTerms(Chronicle chronicle) {
        Map<String, Integer> frequency = new HashMap<>();
        for (ChronicleEntry entry : chronicle.entries()) {
            Set<String> own =
                    new LinkedHashSet<>(); // in order: what is summed up over them comes out the same to the last bit
            collect(own, entry.name());
            entry.names().forEach(name -> collect(own, name));
            entry.keywords().forEach(keyword -> collect(own, keyword));
            collect(own, entry.place());
            entry.persons().forEach(person -> {
                int space = person.name().lastIndexOf(' ');
                collect(own, person.name().substring(space + 1));
            });
            terms.put(entry, own);
            for (String term : own) frequency.merge(term, 1, Integer::sum);
        }
        double all = chronicle.entries().size();
        frequency.forEach((term, count) -> weights.put(term, Math.log(all / count) / 2));
    }

    Set<String> of(ChronicleEntry entry) {
        return terms.getOrDefault(entry, Set.of());
    }

    double weight(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    /** A word levelled so that "seizure", "Seizures" and "seize" are near one another: lower case, its first six letters. */
    static String term(String word) {
        return stem(Chronicle.key(word.toLowerCase(Locale.ROOT)));
    }

    /** The same of a word that is levelled already. */
    static String stem(String key) {
        return key.length() > 6 ? key.substring(0, 6) : key;
    }

    static boolean isTelling(String word) {
        return word.length() >= SHORTEST && !COMMON.contains(word) && !Character.isDigit(word.charAt(0));
    }

    private static void collect(Set<String> terms, String phrase) {
        for (String word : Chronicle.key(phrase).split(" ")) {
            if (isTelling(word)) terms.add(stem(word));
        }
    }
}
