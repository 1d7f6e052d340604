package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.criticism.Descriptions.Portrait;
import org.entente.criticism.EntryTerms.Term;
import org.jspecify.annotations.Nullable;

/** How well what one clause tells fits events of the chronicle, days left out of account. */
final class Description {
    /** What a word is worth that stands in another clause than the date: more where no other date can be its. */
    private static final double OUTSIDE = 0.5;

    private static final double OUTSIDE_OF_THE_ONE_DATE = 0.75;
    /** For a name that is told whole, in whatever words: "X invaded Y" is the invasion of Y by X. */
    private static final double WHOLE = 2.5;

    private static final double MISSING_PARTY = 0.8;
    private static final double STRANGER = 1.0;
    /** What stands between two is not what one of them does with a third. */
    private static final double OF_OTHERS = 2.5;

    private static final double STRANGE_NAME = 0.7;
    private static final int MOST_STRANGE = 3;
    private static final double OWN_DEED = 1.8;
    private static final double DEED_OF_KIND = 0.8;
    private static final double DEED_ELSEWHERE = 0.6;
    private static final int FEW = 3;
    /** What an event's words are to weigh where none of its parties is told. */
    private static final double ENOUGH = 2;

    private final Descriptions descriptions;
    private final Telling telling;
    private final double outside;
    /** The chronicle's words that are told, and what each is worth: those around the clause less. */
    private final Map<Term, Double> told = new HashMap<>();
    /** What is done, with the chronicle's words for it. */
    private final Map<String, @Nullable Term> heads = new HashMap<>();
    /** Names that are told and that no state bears; null for those that the chronicle does not have. */
    private final List<@Nullable Term> names = new ArrayList<>();

    Description(Descriptions descriptions, EntryTerms terms, Telling telling) {
        this.descriptions = descriptions;
        this.telling = telling;
        this.outside = telling.oneDate() ? OUTSIDE_OF_THE_ONE_DATE : OUTSIDE;
        telling.around().forEach(word -> add(terms.find(word), outside));
        telling.terms().forEach(word -> add(terms.find(word), 1));
        telling.heads().forEach(head -> heads.put(head, terms.find(EntryTerms.term(head))));
        for (String name : telling.names()) {
            if (!descriptions.isOfState(name)) names.add(terms.find(name));
        }
    }

    private void add(@Nullable Term term, double worth) {
        if (term != null) told.put(term, worth);
    }

    /** Deed, parties and words together; 0 where the clause tells another sort of deed or shares nothing of weight. */
    double score(ChronicleEntry entry) {
        Portrait portrait = descriptions.portrait(entry);
        double all = 0;
        double matter = 0;
        for (Term term : portrait.terms()) {
            Double worth = told.get(term);
            if (worth == null) continue;
            all += term.weight();
            if (!descriptions.isOfState(term.word())) matter += worth * term.weight();
        }
        if (all < ENOUGH && !hasParty(portrait)) return 0;
        double deed = deed(entry, portrait);
        if (deed == 0) return 0;
        double score = deed + parties(portrait) + (isToldWhole(portrait) ? WHOLE : 0);
        int strange = 0;
        for (Term name : names) {
            if (name == null || !portrait.terms().contains(name)) strange++;
        }
        return score + matter - STRANGE_NAME * Math.min(MOST_STRANGE, strange);
    }

    private boolean isTold(Party state) {
        return telling.parties().contains(state) || telling.nearby().contains(state);
    }

    private boolean hasParty(Portrait portrait) {
        for (Party state : portrait.states()) {
            if (isTold(state)) return true;
        }
        return false;
    }

    private double deed(ChronicleEntry entry, Portrait portrait) {
        if (telling.ending() && entry.to() != null) return OWN_DEED;
        double best = 0;
        for (Map.Entry<String, @Nullable Term> head : heads.entrySet()) {
            if (portrait.isOwn(head.getKey())) return OWN_DEED;
            boolean said = head.getValue() != null && portrait.terms().contains(head.getValue());
            if (said || portrait.ofKind().contains(head.getKey())) best = DEED_OF_KIND;
        }
        boolean elsewhere = best == 0 && telling.elsewhere().stream().anyMatch(portrait::isOwn);
        return elsewhere ? DEED_ELSEWHERE : best;
    }

    /** Whether all words of one of the event's names are told: states by any of their names, deeds by any word for them. */
    private boolean isToldWhole(Portrait portrait) {
        boolean parties = true;
        for (Party state : portrait.states()) parties &= isTold(state);
        for (List<Term> name : portrait.names()) {
            boolean whole = true;
            for (Term term : name) whole &= isTold(term, parties);
            if (whole) return true;
        }
        return false;
    }

    private boolean isTold(Term term, boolean parties) {
        if (told.containsKey(term) || parties && descriptions.isOfState(term.word())) return true;
        for (String lemma : descriptions.sort(term)) {
            if (heads.containsKey(lemma)) return true;
        }
        return false;
    }

    private double parties(Portrait portrait) {
        double score = 0;
        int found = 0;
        Set<Party> mine = new HashSet<>(portrait.states());
        for (Party state : portrait.states()) {
            if (!isTold(state)) continue;
            double worth = telling.parties().contains(state) ? 1 : outside;
            if (found++ < FEW) score += worth * descriptions.weight(state);
        }
        if (found == 0) score -= MISSING_PARTY;
        if (mine.size() <= 2) score -= MISSING_PARTY * (mine.size() - found);
        int strangers = 0;
        for (Party party : telling.parties()) {
            if (!mine.contains(party) && !telling.scenes().contains(party)) strangers++;
        }
        if (mine.size() == 2 && found < 2 && strangers > 0) score -= OF_OTHERS;
        return score - STRANGER * Math.min(2, strangers);
    }
}
