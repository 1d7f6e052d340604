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

/** How well what a clause tells fits an event of the chronicle, days left out of account. Thread-safe. */
final class Descriptions {
    /** What a word is worth that stands in another clause than the date: more where no other date can be its. */
    private static final double OUTSIDE = 0.5;

    private static final double OUTSIDE_OF_THE_ONE_DATE = 0.75;
    /** For a name that is told whole, in whatever words: "X invaded Y" is the invasion of Y by X. */
    private static final double WHOLE = 2.5;

    private static final int LEAST_OF_A_NAME = 2;
    private static final double MISSING_PARTY = 0.8;
    private static final double STRANGER = 1.0;
    /** What stands between two is not what one of them does with a third. */
    private static final double OF_OTHERS = 2.5;

    private static final double STRANGE_NAME = 0.7;
    private static final double OWN_DEED = 1.8;
    private static final double DEED_OF_KIND = 0.8;
    private static final double DEED_ELSEWHERE = 0.6;
    private static final int FEW = 3;
    /** What an event's words are to weigh where none of its parties is told. */
    private static final double ENOUGH = 2;

    /** Their names have words that are other deeds' too: "establishment of relations". */
    private static final Set<ChronicleEntry.Kind> RELATIONS =
            Set.of(ChronicleEntry.Kind.RECOGNITION, ChronicleEntry.Kind.BREAK);

    /**
     * What words tell of an entry.
     *
     * @param names its names' words, name by name
     * @param own words of the sorts that its own act is of, sort by sort
     * @param ofKind words of acts of its kind
     */
    private record Words(List<Set<String>> names, List<Set<String>> own, Set<String> ofKind) {
        boolean isOwn(String lemma) {
            for (Set<String> sort : own) {
                if (sort.contains(lemma)) return true;
            }
            return false;
        }
    }

    private final EntryTerms terms;
    private final Set<String> stateWords = new HashSet<>();
    private final Map<String, Set<String>> sorts = new HashMap<>();
    private final Deeds deeds;
    private final Map<ChronicleEntry, Words> read = new ConcurrentHashMap<>();
    private final Map<Party, Double> telling = new HashMap<>();

    Descriptions(Chronicle chronicle, Gazetteer gazetteer, EntryTerms terms) {
        this.terms = terms;
        gazetteer.facts().states().forEach(state -> {
            words(state.name());
            state.names().forEach(name -> words(name.text()));
        });
        Map<Party, Integer> counts = new HashMap<>();
        this.deeds = Deeds.load();
        deeds.byWord()
                .forEach((word, sort) -> sorts.computeIfAbsent(EntryTerms.term(word), unused -> new HashSet<>())
                        .addAll(sort));
        for (ChronicleEntry entry : chronicle.entries()) {
            entry.parties().forEach(party -> counts.merge(party.state(), 1, Integer::sum));
        }
        double all = chronicle.entries().size();
        counts.forEach((party, count) -> telling.put(party, Math.max(0.8, Math.min(2.2, Math.log(all / count) / 2))));
    }

    private static Set<String> name(String words) {
        Set<String> name = new HashSet<>();
        for (String word : Chronicle.key(words).split(" ")) {
            if (EntryTerms.isTelling(word)) name.add(EntryTerms.stem(word));
        }
        return name;
    }

    private void words(String name) {
        for (String word : Chronicle.key(name).split(" ")) {
            if (EntryTerms.isTelling(word)) stateWords.add(EntryTerms.stem(word));
        }
    }

    /** An entry's words, read once it is first asked for: most of the chronicle is of other times than a text's. */
    private Words words(ChronicleEntry entry) {
        return read.computeIfAbsent(entry, this::read);
    }

    private Words read(ChronicleEntry entry) {
        List<Set<String>> names = new ArrayList<>();
        names.add(name(entry.name()));
        entry.names().forEach(name -> names.add(name(name)));
        names.removeIf(name -> name.size() < LEAST_OF_A_NAME);
        List<Set<String>> own = new ArrayList<>(4);
        for (ChronicleEntry.Role role : entry.roles())
            addSort(own, deeds.byRole().get(role.verb()));
        if (!RELATIONS.contains(entry.kind())) {
            addSaid(own, entry.name());
            for (String name : entry.names()) addSaid(own, name);
            for (String keyword : entry.keywords()) addSaid(own, keyword);
        }
        return new Words(names, own, deeds.byKind().getOrDefault(entry.kind().label(), Set.of()));
    }

    private void addSaid(List<Set<String>> mine, String phrase) {
        for (String word : Chronicle.key(phrase).split(" "))
            addSort(mine, deeds.byWord().get(word));
    }

    private static void addSort(List<Set<String>> mine, @Nullable Set<String> sort) {
        if (sort != null && mine.stream().noneMatch(each -> each == sort)) mine.add(sort);
    }

    /** Deed, parties and words together; 0 where the clause tells another sort of deed or shares nothing of weight. */
    double score(ChronicleEntry entry, Telling telling) {
        if (!mayBeMeant(entry, telling)) return 0;
        double deed = deed(entry, telling);
        if (deed == 0) return 0;
        double outside = telling.oneDate() ? OUTSIDE_OF_THE_ONE_DATE : OUTSIDE;
        double score = deed + parties(entry, telling, outside) + (isToldWhole(entry, telling) ? WHOLE : 0);
        double matter = 0;
        for (EntryTerms.Term term : terms.of(entry)) {
            if (stateWords.contains(term.word())) continue;
            if (telling.terms().contains(term.word())) matter += term.weight();
            else if (telling.around().contains(term.word())) matter += outside * term.weight();
        }
        int strange = 0;
        for (String name : telling.names()) {
            if (!terms.has(entry, name) && !stateWords.contains(name)) strange++;
        }
        return score + matter - STRANGE_NAME * Math.min(3, strange);
    }

    /** Whether a party of the event is told of, or enough of its words to do without: few are, and the rest need no look. */
    private boolean mayBeMeant(ChronicleEntry entry, Telling telling) {
        for (Party party : entry.parties()) {
            if (telling.parties().contains(party.state()) || telling.nearby().contains(party.state())) return true;
        }
        double matter = 0;
        for (EntryTerms.Term term : terms.of(entry)) {
            if (telling.terms().contains(term.word()) || telling.around().contains(term.word()))
                matter += term.weight();
        }
        return matter >= ENOUGH;
    }

    /** Whether a verb or noun is a word for what was done. */
    boolean isDeed(ChronicleEntry entry, String lemma) {
        return words(entry).isOwn(lemma)
                || words(entry).ofKind().contains(lemma)
                || terms.has(entry, EntryTerms.term(lemma));
    }

    private double deed(ChronicleEntry entry, Telling telling) {
        if (telling.ending() && entry.to() != null) return OWN_DEED;
        double best = 0;
        for (String head : telling.heads()) {
            if (words(entry).isOwn(head)) return OWN_DEED;
            if (words(entry).ofKind().contains(head) || terms.has(entry, EntryTerms.term(head))) best = DEED_OF_KIND;
        }
        boolean elsewhere = best == 0
                && telling.elsewhere().stream().anyMatch(lemma -> words(entry).isOwn(lemma));
        return elsewhere ? DEED_ELSEWHERE : best;
    }

    /** Whether all words of one of the event's names are told: states by any of their names, deeds by any word for them. */
    private boolean isToldWhole(ChronicleEntry entry, Telling telling) {
        boolean parties = entry.parties().stream()
                .allMatch(party -> telling.parties().contains(party.state())
                        || telling.nearby().contains(party.state()));
        return words(entry).names().stream()
                .anyMatch(name -> name.stream()
                        .allMatch(word -> telling.terms().contains(word)
                                || telling.around().contains(word)
                                || parties && stateWords.contains(word)
                                || sorts.getOrDefault(word, Set.of()).stream().anyMatch(telling.heads()::contains)));
    }

    private double parties(ChronicleEntry entry, Telling told, double outside) {
        double score = 0;
        int found = 0;
        Set<Party> mine = new HashSet<>();
        for (Party party : entry.parties()) {
            Party state = party.state();
            if (!mine.add(state)) continue;
            double weight = telling.getOrDefault(state, 1.0);
            if (told.parties().contains(state)) {
                if (found++ < FEW) score += weight;
            } else if (told.nearby().contains(state)) {
                if (found++ < FEW) score += outside * weight;
            }
        }
        if (found == 0) score -= MISSING_PARTY;
        if (mine.size() <= 2) score -= MISSING_PARTY * (mine.size() - found);
        int strangers = 0;
        for (Party party : told.parties()) {
            if (!mine.contains(party) && !told.scenes().contains(party)) strangers++;
        }
        if (mine.size() == 2 && found < 2 && strangers > 0) score -= OF_OTHERS;
        return score - STRANGER * Math.min(2, strangers);
    }
}
