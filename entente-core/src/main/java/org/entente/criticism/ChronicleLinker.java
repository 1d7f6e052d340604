package org.entente.criticism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.actor.Facts;
import org.entente.actor.Gazetteer;
import org.entente.actor.Party;
import org.entente.criticism.ChronicleLink.How;
import org.entente.event.EventMention;
import org.entente.language.Token;
import org.entente.source.Span;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Links a text to the chronicle: by the names that events bear, and by descriptions that agree with an event in day,
 * parties, place and words. Immutable and thread-safe.
 */
final class ChronicleLinker {
    private static final double FARTHEST_YEARS = 60;
    /** What day, parties and words are to add up to before a description means an event. */
    private static final double DESCRIBED = 8.5;
    /** How far the next best event is to stay behind. */
    private static final double MARGIN = 1.5;

    /** What deed, parties and words of a clause are to add up to. */
    private static final double TOLD = 6;

    private static final double TOLD_SURELY = 8.5;
    /** What is taken off where the clause has no date of its own. */
    private static final double CARRIED = 1;

    /** For the one event of its time between the two states that the text is about. */
    private static final double ONLY_OF_THE_MONTH = 1.5;

    private static final double ONLY_OF_THE_YEAR = 1;

    private static final double PARTY = 1.5;
    private static final int MOST_PARTIES = 3;

    private final Chronicle chronicle;
    private final NameFinder names;
    private final NameWords words = new NameWords();
    private final EntryTerms terms;
    private final Descriptions descriptions;
    private final Map<Integer, List<ChronicleEntry>> byYear = new HashMap<>();

    private record Scored(ChronicleEntry entry, double score) {}

    ChronicleLinker(Chronicle chronicle, Gazetteer gazetteer) {
        this.chronicle = chronicle;
        this.names = new NameFinder(chronicle, placeNames(gazetteer));
        this.terms = new EntryTerms(chronicle, words);
        addNames(gazetteer.facts());
        this.descriptions = new Descriptions(chronicle, gazetteer, terms);
        for (ChronicleEntry entry : chronicle.entries()) {
            int first = entry.from().earliest().getYear();
            int last = Math.min(entry.until().latest().getYear(), first + 5);
            for (int year = first; year <= last; year++) {
                byYear.computeIfAbsent(year, unused -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** Levelled names of one word of places, states, organisations and persons in office. */
    private static Set<String> placeNames(Gazetteer gazetteer) {
        Set<String> names = new HashSet<>();
        Facts facts = gazetteer.facts();
        facts.places().forEach(place -> place.names().forEach(name -> addWord(names, name.text())));
        facts.states().forEach(state -> {
            addWord(names, state.name());
            state.names().forEach(name -> addWord(names, name.text()));
            state.seats().forEach(name -> addWord(names, name.text()));
        });
        facts.tenures().forEach(tenure -> tenure.names().forEach(name -> addWord(names, name.text())));
        facts.organisations()
                .forEach(organisation -> organisation.names().forEach(name -> addWord(names, name.text())));
        return names;
    }

    private static void addWord(Set<String> names, String name) {
        if (name.indexOf(' ') < 0 || name.regionMatches(true, 0, "the ", 0, 4)) names.add(Chronicle.key(name));
    }

    private void addNames(Facts facts) {
        facts.states().forEach(state -> {
            words.addName(state.name());
            state.names().forEach(name -> words.addName(name.text()));
            state.adjectives().forEach(name -> words.addName(name.text()));
        });
        facts.organisations().forEach(organisation -> organisation.names().forEach(name -> words.addName(name.text())));
    }

    /** The words of all names that the chronicle, states and organisations bear. */
    NameWords words() {
        return words;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    EntryTerms terms() {
        return terms;
    }

    Descriptions descriptions() {
        return descriptions;
    }

    /** All links of a text, by sentence, names first. */
    List<ChronicleLink> link(Examination text) {
        List<ChronicleLink> links = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            named(text, i, links);
            described(text, i, links);
        }
        return List.copyOf(links);
    }

    private void named(Examination text, int sentence, List<ChronicleLink> links) {
        for (NameFinder.Hit hit : names.find(text.source().text(), text.span(sentence))) {
            TimeMention date = text.dateBeside(sentence, hit.span());
            Edtf passage = date != null ? date.edtf() : text.dateOf(sentence, hit.span());
            Set<Party> parties = text.partiesIn(text.whole(sentence));
            List<Scored> ranked = hit.entries().stream()
                    .map(entry -> new Scored(entry, fit(entry, passage, date != null, parties, text)))
                    .sorted(Comparator.comparingDouble(Scored::score).reversed())
                    .toList();
            Scored best = ranked.get(0);
            if (passage != null && years(best.entry(), passage) > FARTHEST_YEARS) continue;
            boolean alone = ranked.size() == 1 || best.score() - ranked.get(1).score() >= 1;
            boolean dated = date != null && WrongDate.agrees(best.entry(), date.edtf());
            boolean sure = alone && (dated || hit.whole().contains(best.entry()));
            links.add(new ChronicleLink(best.entry(), hit.span(), sentence, How.NAME, sure, date));
        }
    }

    /** How well one of several events of a name fits the passage. */
    private static double fit(
            ChronicleEntry entry, @Nullable Edtf passage, boolean stated, Set<Party> parties, Examination text) {
        double fit = 0;
        for (Party party : entry.parties()) {
            if (parties.contains(party.state())) fit += 1;
            else if (text.dyad() != null && text.dyad().contains(party)) fit += 0.5;
        }
        if (passage == null) return fit;
        double years = years(entry, passage);
        return years == 0 ? fit + 3 : fit - Math.min(years, 30) * (stated ? 1 : 0.3);
    }

    /** Years between an event and a date, 0 where they overlap. */
    static double years(ChronicleEntry entry, Edtf date) {
        return Examination.days(date)
                .yearsTo(org.entente.actor.Days.of(
                        entry.from().earliest(), entry.until().latest()));
    }

    private void described(Examination text, int sentence, List<ChronicleLink> links) {
        told(text, sentence, links);
        List<TimeMention> own = text.timesIn(text.whole(sentence));
        if (own.size() <= 1) {
            TimeMention date = own.isEmpty() ? null : own.get(0);
            Edtf at = date != null ? date.edtf() : text.dateOf(sentence, text.span(sentence));
            describe(text, sentence, text.span(sentence), at, date, links);
        }
        for (EventMention event : text.eventsIn(sentence)) {
            if (event.isRealised() && event.date() != null && own.size() > 1) {
                describe(text, sentence, event.span(), event.date(), text.dateBeside(sentence, event.span()), links);
            }
        }
    }

    /** Clauses whose deed, parties and words fit an event of their date. */
    private void told(Examination text, int sentence, List<ChronicleLink> links) {
        List<TimeMention> times = text.timesIn(text.whole(sentence));
        for (TimeMention time : times) {
            if (time.relation() == TimeMention.Relation.ON) {
                told(text, sentence, Telling.of(text, sentence, time), time.edtf(), time, links);
            }
        }
        if (!times.isEmpty()) return;
        Edtf carried = text.dateOf(sentence, text.span(sentence));
        if (carried != null) told(text, sentence, Telling.of(text, sentence), carried, null, links);
    }

    private void told(
            Examination text,
            int sentence,
            Telling telling,
            Edtf at,
            @Nullable TimeMention date,
            List<ChronicleLink> links) {
        if (!at.isYearKnown() || at.isOpen() || at.precision().compareTo(Precision.YEAR) < 0) return;
        List<Scored> fitting = new ArrayList<>();
        List<ChronicleEntry> around = around(at);
        Description description = descriptions.of(telling);
        ChronicleEntry only = onlyOfDyad(text.dyad(), around, at);
        for (ChronicleEntry entry : around) {
            double score = description.score(entry);
            if (score <= 0 || !WrongDate.agrees(entry, at)) continue;
            score += closeness(entry, at) - (date == null ? CARRIED : 0);
            if (entry == only) score += at.precision() == Precision.YEAR ? ONLY_OF_THE_YEAR : ONLY_OF_THE_MONTH;
            fitting.add(new Scored(entry, score));
        }
        Scored best =
                fitting.stream().max(Comparator.comparingDouble(Scored::score)).orElse(null);
        if (best == null || best.score() < TOLD) return;
        boolean rivalled = fitting.stream()
                .anyMatch(other -> best.score() - other.score() < MARGIN && !isOneMatter(best.entry(), other.entry()));
        if (rivalled) return;
        ChronicleEntry entry = best.entry();
        if (links.stream()
                .anyMatch(link -> link.sentence() == sentence && link.entry().equals(entry))) return;
        boolean sure = best.score() >= TOLD_SURELY;
        links.add(new ChronicleLink(entry, text.span(sentence), sentence, How.DESCRIPTION, sure, date));
    }

    /** Whether two entries are one, or stages of one thing: a conference and its treaty, a war and its battle. */
    private static boolean isOneMatter(ChronicleEntry one, ChronicleEntry other) {
        boolean follows = one.after().contains(other.id()) || other.after().contains(one.id());
        boolean there = !one.place().isEmpty() && one.place().equals(other.place());
        return one.equals(other) || follows || there;
    }

    /** The only event that began between two states at a time. */
    private static @Nullable ChronicleEntry onlyOfDyad(@Nullable Dyad dyad, List<ChronicleEntry> entries, Edtf at) {
        if (dyad == null) return null;
        List<ChronicleEntry> own = entries.stream()
                .filter(entry -> dyad.joins(entry.parties()) && at.overlaps(entry.from()))
                .toList();
        return own.size() == 1 ? own.get(0) : null;
    }

    private void describe(
            Examination text,
            int sentence,
            Span span,
            @Nullable Edtf at,
            @Nullable TimeMention date,
            List<ChronicleLink> links) {
        if (at == null || at.isOpen() || at.precision().compareTo(Precision.YEAR) < 0) return;
        Set<Party> parties = text.partiesIn(text.whole(sentence));
        Set<String> words = words(text, sentence, span);
        Scored best = null;
        double next = 0;
        for (ChronicleEntry entry : around(at)) {
            double score = score(entry, at, parties, words);
            if (best == null || score > best.score()) {
                next = best == null ? 0 : best.score();
                best = new Scored(entry, score);
            } else if (score > next) {
                next = score;
            }
        }
        if (best == null || best.score() < DESCRIBED) return;
        ChronicleEntry entry = best.entry();
        if (links.stream()
                .anyMatch(link -> link.sentence() == sentence && link.entry().equals(entry))) return;
        boolean sure = best.score() - next >= MARGIN;
        links.add(new ChronicleLink(entry, span, sentence, How.DESCRIPTION, sure, date));
    }

    private Set<String> words(Examination text, int sentence, Span span) {
        Set<String> words = new HashSet<>();
        for (Token token : text.tokens(sentence, span)) {
            String key = Chronicle.key(token.form());
            if (EntryTerms.isTelling(key)) words.add(EntryTerms.term(key));
        }
        return words;
    }

    /** The events that fall within some years of a date. */
    List<ChronicleEntry> within(Edtf at, int years) {
        return between(at.earliest().getYear() - years, at.latest().getYear() + years);
    }

    private List<ChronicleEntry> around(Edtf at) {
        int first = at.earliest().getYear();
        return between(first, Math.min(at.latest().getYear(), first + 3));
    }

    private List<ChronicleEntry> between(int first, int last) {
        List<ChronicleEntry> entries = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (ChronicleEntry entry : byYear.getOrDefault(year, List.of())) {
                boolean listed = year > first && entry.from().earliest().getYear() < year;
                if (!listed) entries.add(entry);
            }
        }
        return entries;
    }

    /** Day, parties and words together; 0 where the day excludes the event. */
    private double score(ChronicleEntry entry, Edtf at, Set<Party> parties, Set<String> words) {
        if (years(entry, at) > 0) return 0;
        double score = closeness(entry, at);
        int shared = 0;
        for (Party party : entry.parties()) {
            if (parties.contains(party.state())) shared++;
        }
        score += PARTY * Math.min(MOST_PARTIES, shared);
        if (shared == 0) return 0;
        for (EntryTerms.Term term : terms.of(entry)) {
            if (words.contains(term.word())) score += term.weight();
        }
        return score;
    }

    private static double closeness(ChronicleEntry entry, Edtf at) {
        boolean begins = at.overlaps(entry.from());
        if (!begins) return 0.5;
        if (at.precision() == Precision.DAY) return entry.from().precision() == Precision.DAY ? 4 : 2;
        return at.precision() == Precision.MONTH ? 2.5 : 1;
    }
}
