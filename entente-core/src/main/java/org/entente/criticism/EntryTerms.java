package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** Each once, in the order of the entry's cells: what is summed up over them comes out the same to the last bit. */
    private final Map<ChronicleEntry, List<Term>> terms;

    private final Map<String, Term> all = new HashMap<>();
    /** What words come to, {@link #NONE} for those that tell nothing. */
    private final Map<String, Term> byWord = new HashMap<>();

    private static final Term NONE = new Term("");

    /** A levelled word; how telling it is, is known once the whole chronicle has been read. */
    static final class Term {
        private final String word;
        private int entries;
        private double weight;

        private Term(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        double weight() {
            return weight;
        }
    }

    EntryTerms(Chronicle chronicle) {
        terms = new HashMap<>(chronicle.entries().size() * 2);
        for (ChronicleEntry entry : chronicle.entries()) {
            List<Term> own = new ArrayList<>(16);
            collect(own, entry.name());
            for (String name : entry.names()) collect(own, name);
            for (String keyword : entry.keywords()) collect(own, keyword);
            collect(own, entry.place());
            for (ChronicleEntry.Person person : entry.persons()) {
                collect(own, person.name().substring(person.name().lastIndexOf(' ') + 1));
            }
            for (Term term : own) term.entries++;
            terms.put(entry, own);
        }
        double entries = chronicle.entries().size();
        for (Term term : all.values()) term.weight = Math.log(entries / term.entries) / 2;
    }

    List<Term> of(ChronicleEntry entry) {
        return terms.getOrDefault(entry, List.of());
    }

    boolean has(ChronicleEntry entry, String word) {
        Term term = all.get(word);
        return term != null && of(entry).contains(term);
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

    private void collect(List<Term> terms, String phrase) {
        String key = Chronicle.key(phrase);
        for (int start = 0; start < key.length(); ) {
            int space = key.indexOf(' ', start);
            int end = space < 0 ? key.length() : space;
            if (end - start >= SHORTEST) {
                Term term = byWord.computeIfAbsent(key.substring(start, end), this::read);
                if (term != NONE && !terms.contains(term)) terms.add(term);
            }
            start = end + 1;
        }
    }

    private Term read(String word) {
        return isTelling(word) ? all.computeIfAbsent(stem(word), Term::new) : NONE;
    }
}
