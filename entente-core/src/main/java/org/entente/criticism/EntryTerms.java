package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final NameWords words;

    /** What words that tell nothing come to. */
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

    /** @param words gain those of the chronicle */
    EntryTerms(Chronicle chronicle, NameWords words) {
        this.words = words;
        terms = new HashMap<>(chronicle.entries().size() * 2);
        Map<String, List<NameWords.Word>> places = new HashMap<>();
        Map<String, List<NameWords.Word>> surnames = new HashMap<>();
        for (ChronicleEntry entry : chronicle.entries()) {
            List<Term> own = new ArrayList<>(16);
            collect(own, words.addName(entry.name()));
            for (String name : entry.names()) collect(own, words.addName(name));
            for (String keyword : entry.keywords()) collect(own, words.add(keyword));
            collect(own, places.computeIfAbsent(entry.place(), words::addName));
            for (ChronicleEntry.Person person : entry.persons()) {
                collect(own, surnames.computeIfAbsent(person.name(), this::surname));
            }
            for (Term term : own) term.entries++;
            terms.put(entry, own);
        }
        double entries = chronicle.entries().size();
        for (Term term : all.values()) term.weight = Math.log(entries / term.entries) / 2;
    }

    private List<NameWords.Word> surname(String person) {
        words.addName(person);
        return words.add(person.substring(person.lastIndexOf(' ') + 1));
    }

    List<Term> of(ChronicleEntry entry) {
        return terms.getOrDefault(entry, List.of());
    }

    /** The term of a word that {@link #term} has levelled; null for what no entry has. */
    @Nullable
    Term find(String word) {
        return all.get(word);
    }

    /** The terms of one of the chronicle's names, each once. */
    List<Term> in(String name) {
        List<Term> terms = new ArrayList<>(4);
        for (NameWords.Word word : words.in(name)) {
            Term term = word.term();
            if (term != null && term != NONE && !terms.contains(term)) terms.add(term);
        }
        return terms;
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

    private void collect(List<Term> terms, List<NameWords.Word> phrase) {
        for (NameWords.Word word : phrase) {
            Term term = word.term();
            if (term == null) word.mean(term = read(word.key()));
            if (term != NONE && !terms.contains(term)) terms.add(term);
        }
    }

    private Term read(String key) {
        return isTelling(key) ? all.computeIfAbsent(stem(key), Term::new) : NONE;
    }
}
