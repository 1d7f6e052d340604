package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.actor.Gazetteer;
import org.entente.actor.Party;
import org.jspecify.annotations.Nullable;

/** What clauses can tell of the events of the chronicle, days left out of account. Thread-safe. */
final class Descriptions {
    private static final int LEAST_OF_A_NAME = 2;

    /** Their names have words that are other deeds' too: "establishment of relations". */
    private static final Set<ChronicleEntry.Kind> RELATIONS =
            Set.of(ChronicleEntry.Kind.RECOGNITION, ChronicleEntry.Kind.BREAK);

    /**
     * What words tell of an entry.
     *
     * @param states its parties without their sectors, each once
     * @param terms its words
     * @param names its names' words, name by name
     * @param own lemmas of the sorts that its own act is of, sort by sort
     * @param ofKind lemmas of acts of its kind
     */
    record Portrait(
            List<Party> states,
            List<EntryTerms.Term> terms,
            List<List<EntryTerms.Term>> names,
            List<Set<String>> own,
            Set<String> ofKind) {
        boolean isOwn(String lemma) {
            for (Set<String> sort : own) {
                if (sort.contains(lemma)) return true;
            }
            return false;
        }
    }

    private final EntryTerms terms;
    /** Levelled words of the names of states. */
    private final Set<String> stateWords = new HashSet<>();
    /** By the words of deeds, the lemmas of their sorts. */
    private final Map<EntryTerms.Term, Set<String>> sorts = new HashMap<>();

    private final Deeds deeds;
    private final Map<ChronicleEntry, Portrait> portraits = new ConcurrentHashMap<>();
    private final Map<Party, Double> telling = new HashMap<>();

    Descriptions(Chronicle chronicle, Gazetteer gazetteer, EntryTerms terms) {
        this.terms = terms;
        gazetteer.facts().states().forEach(state -> {
            addWords(state.name());
            state.names().forEach(name -> addWords(name.text()));
        });
        this.deeds = Deeds.load();
        deeds.byWord().forEach((word, sort) -> {
            EntryTerms.Term term = terms.find(EntryTerms.term(word));
            if (term != null) sorts.merge(term, sort, Descriptions::joined);
        });
        Map<Party, Integer> counts = new HashMap<>();
        for (ChronicleEntry entry : chronicle.entries()) {
            entry.parties().forEach(party -> counts.merge(party.state(), 1, Integer::sum));
        }
        double all = chronicle.entries().size();
        counts.forEach((party, count) -> telling.put(party, Math.max(0.8, Math.min(2.2, Math.log(all / count) / 2))));
    }

    private void addWords(String name) {
        for (String word : Chronicle.key(name).split(" ")) {
            if (EntryTerms.isTelling(word)) stateWords.add(EntryTerms.stem(word));
        }
    }

    /** What a clause tells, to be held against events. */
    Description of(Telling telling) {
        return new Description(this, terms, telling);
    }

    /** An entry as words tell it, made once it is first asked for: most of the chronicle is of other times than a text's. */
    Portrait portrait(ChronicleEntry entry) {
        Portrait known = portraits.get(entry);
        return known != null ? known : portraits.computeIfAbsent(entry, this::paint);
    }

    /** How telling it is that a state takes part: the less often it does, the more. */
    double weight(Party state) {
        return telling.getOrDefault(state, 1.0);
    }

    boolean isOfState(String word) {
        return stateWords.contains(word);
    }

    /** The lemmas that tell the same deeds as a word. */
    Set<String> sort(EntryTerms.Term term) {
        return sorts.getOrDefault(term, Set.of());
    }

    /** Whether a verb or noun is a word for what was done. */
    boolean isDeed(ChronicleEntry entry, String lemma) {
        Portrait portrait = portrait(entry);
        return portrait.isOwn(lemma) || portrait.ofKind().contains(lemma) || terms.has(entry, EntryTerms.term(lemma));
    }

    private Portrait paint(ChronicleEntry entry) {
        List<Party> states =
                entry.parties().stream().map(Party::state).distinct().toList();
        List<List<EntryTerms.Term>> names = new ArrayList<>();
        names.add(terms.in(entry.name()));
        entry.names().forEach(name -> names.add(terms.in(name)));
        names.removeIf(name -> name.size() < LEAST_OF_A_NAME);
        List<Set<String>> own = new ArrayList<>(4);
        for (ChronicleEntry.Role role : entry.roles())
            addSort(own, deeds.byRole().get(role.verb()));
        if (!RELATIONS.contains(entry.kind())) {
            addSaid(own, entry.name());
            for (String name : entry.names()) addSaid(own, name);
            for (String keyword : entry.keywords()) addSaid(own, keyword);
        }
        Set<String> ofKind = deeds.byKind().getOrDefault(entry.kind().label(), Set.of());
        return new Portrait(states, terms.of(entry), names, own, ofKind);
    }

    private void addSaid(List<Set<String>> mine, String phrase) {
        for (String word : Chronicle.key(phrase).split(" "))
            addSort(mine, deeds.byWord().get(word));
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        if (one.containsAll(other)) return one;
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static void addSort(List<Set<String>> mine, @Nullable Set<String> sort) {
        if (sort != null && mine.stream().noneMatch(each -> each == sort)) mine.add(sort);
    }
}
