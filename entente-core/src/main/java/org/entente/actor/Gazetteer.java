package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Entry.What;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is who, and when: states, places, persons in office, groups, organisations, and every name that prose gives them.
 * Immutable and thread-safe; loaded once.
 */
public final class Gazetteer {
    private static final int SHORTEST_LENIENT = 5;

    private final Facts facts;
    private final NameIndex index = new NameIndex();
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, List<Tenure>> tenuresByState = new HashMap<>();
    private final Map<String, List<Group>> governments = new HashMap<>();
    private final Set<String> forenames;
    private final Titles titles;
    private final Spelling spelling = new Spelling();
    private final PhraseSpelling phrases = new PhraseSpelling();

    public Gazetteer(Facts facts) {
        this.facts = facts;
        this.titles = new Titles(facts.titles());
        this.forenames = new HashSet<>(facts.forenames());
        facts.states().forEach(this::index);
        facts.places().forEach(place -> indexNames(place.names(), What.PLACE, place.code(), place.held(), place.row()));
        facts.groups().forEach(this::index);
        collectGovernments();
        facts.agents().forEach(this::index);
        facts.organisations().forEach(this::index);
        persons(facts.tenures()).forEach(this::index);
        Entry nobody = new Entry(What.NOBODY, null, Days.ALWAYS, false, null, "nobody.tsv");
        for (String phrase : facts.nobody()) {
            if (phrase.indexOf(' ') < 0 && Character.isLowerCase(phrase.charAt(0))) {
                index.addInLowerCase(phrase, nobody);
            } else {
                index.add(phrase, nobody);
            }
        }
    }

    /** The tables it was made from. */
    public Facts facts() {
        return facts;
    }

    public Optional<State> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** Who held an office of a state on one of the days, in the order of the tables. */
    public List<Tenure> holders(String state, Office office, Days days) {
        return tenuresByState.getOrDefault(state, List.of()).stream()
                .filter(tenure -> tenure.office() == office && tenure.days().overlaps(days))
                .toList();
    }

    /** Every tenure of a state, in the order of the tables. */
    public List<Tenure> tenures(String state) {
        return tenuresByState.getOrDefault(state, List.of());
    }

    /**
     * Everything that the names in a stretch of text can stand for, before grammar and day decide: for "why?".
     *
     * @return in the order of the text, the readings of one name in the order of the tables
     */
    public List<Candidate> candidates(String text, Span within) {
        List<Candidate> candidates = new ArrayList<>();
        for (Match match : find(text, within)) {
            for (Entry entry : match.entries()) {
                candidates.add(new Candidate(
                        new Span(match.start(), match.end()),
                        entry.what().name().toLowerCase(Locale.ROOT),
                        entry.party(),
                        entry.days(),
                        entry.row()));
            }
        }
        return candidates;
    }

    /**
     * One reading of a name.
     *
     * @param what how the name stands for the party: state, adjective, person, agent …
     * @param party whom, or null where only the context can tell
     * @param days when it does
     */
    public record Candidate(
            Span span, String what, @Nullable Party party, Days days, String row) {}

    List<Match> find(String text, Span within) {
        return index.find(text, within.start(), within.end());
    }

    /** Whether a word stands in any name or agent noun. */
    boolean knowsWord(String word) {
        return index.knowsWord(word);
    }

    Spelling spelling() {
        return spelling;
    }

    Titles titles() {
        return titles;
    }

    PhraseSpelling phrases() {
        return phrases;
    }

    boolean isForename(String word) {
        return forenames.contains(word);
    }

    /** The rows of a state's parties for the spans in which they governed. */
    List<Group> governments(String state) {
        return governments.getOrDefault(state, List.of());
    }

    private void collectGovernments() {
        Set<String> partyNames = new HashSet<>();
        for (Group group : facts.groups()) {
            if (group.sector().equals("PTY")) {
                group.names().forEach(name -> partyNames.add(group.state() + name.text()));
            }
        }
        for (Group group : facts.groups()) {
            boolean party = group.names().stream().anyMatch(name -> partyNames.contains(group.state() + name.text()));
            if (group.sector().isEmpty() && party) {
                governments
                        .computeIfAbsent(group.state(), state -> new ArrayList<>())
                        .add(group);
            }
        }
    }

    private void index(State state) {
        states.put(state.code(), state);
        Party party = new Party(state.code());
        Entry own = new Entry(What.STATE, party, state.life(), false, state, state.row());
        if (state.names().stream().noneMatch(name -> name.text().equals(state.name()))) {
            addLeniently(state.name(), own);
        }
        for (Name name : state.names()) {
            add(name, new Entry(What.STATE, party, name.days(), name.ambiguous(), state, state.row()));
        }
        for (Name name : state.adjectives()) {
            add(name, new Entry(What.ADJECTIVE, party, name.days(), name.ambiguous(), state, state.row()));
            if (name.text().endsWith("an") || name.text().endsWith("i")) {
                index.add(name.text() + "s", demonym(What.DEMONYMS, state, name));
            }
        }
        for (Name name : state.demonyms()) {
            boolean plural = name.text().endsWith("s")
                    || name.text().endsWith("men")
                    || name.text().endsWith("ish");
            index.add(name.text(), demonym(plural ? What.DEMONYMS : What.DEMONYM, state, name));
            if (!plural) {
                index.add(name.text() + "s", demonym(What.DEMONYMS, state, name));
            }
        }
        for (Name name : state.combining()) {
            index.addInAnyCase(name.text(), new Entry(What.COMBINING, party, name.days(), false, state, state.row()));
        }
        indexNames(state.seats(), What.SEAT, state.code(), Days.ALWAYS, state.row());
    }

    private static Entry demonym(What what, State state, Name name) {
        return new Entry(what, new Party(state.code()), name.days(), name.ambiguous(), state, state.row());
    }

    /** Long names of states are known in small letters too; shorter and ambiguous ones only as they are written. */
    private void add(Name name, Entry entry) {
        if (name.ambiguous()) {
            index.add(name.text(), entry);
        } else {
            addLeniently(name.text(), entry);
        }
    }

    private void addLeniently(String name, Entry entry) {
        if (name.length() >= SHORTEST_LENIENT && !name.equals(name.toUpperCase(Locale.ROOT))) {
            index.addInAnyCase(name, entry);
            spelling.add(name, entry);
        } else {
            index.add(name, entry);
        }
    }

    private void indexNames(List<Name> names, What what, String code, Days days, String row) {
        if (code.isEmpty()) {
            return;
        }
        Party party = new Party(code);
        for (Name name : names) {
            Days both = name.days().equals(Days.ALWAYS) ? days : name.days();
            Entry entry = new Entry(what, party, both, name.ambiguous(), null, row);
            index.add(name.text(), entry);
            phrases.add(name.text(), entry);
        }
    }

    private void index(Group group) {
        Party party = group.state().equals(Group.ANY_STATE) ? null : new Party(group.state());
        Party part = party == null ? null : party.withSector(group.sector());
        for (Name name : group.names()) {
            Days days = name.days().equals(Days.ALWAYS) ? group.days() : name.days();
            index.add(name.text(), new Entry(What.GROUP, part, days, name.ambiguous(), group, group.row()));
        }
    }

    private void index(Agent agent) {
        Entry one = new Entry(What.AGENT, null, Days.ALWAYS, false, agent, agent.row());
        Entry many = new Entry(What.AGENTS, null, Days.ALWAYS, false, agent, agent.row());
        for (String noun : agent.nouns()) {
            String plural = Plurals.of(noun);
            if (plural.equals(noun)) {
                index.add(noun, many);
            } else {
                index.add(noun, one);
                index.add(plural, many);
            }
        }
    }

    private void index(Organisation organisation) {
        What what = organisation.bloc() ? What.BLOC : What.ORGANISATION;
        Party party = organisation.bloc() ? null : new Party(organisation.code());
        for (Name name : organisation.names()) {
            Days days = name.days().equals(Days.ALWAYS) ? organisation.life() : name.days();
            Entry entry = new Entry(what, party, days, name.ambiguous(), organisation, organisation.row());
            index.add(name.text(), entry);
            spelling.add(name.text(), entry);
        }
    }

    private void index(Person person) {
        Set<String> names = new HashSet<>();
        for (Tenure tenure : person.tenures()) {
            tenuresByState
                    .computeIfAbsent(person.state(), state -> new ArrayList<>())
                    .add(tenure);
            for (Name name : tenure.names()) {
                if (names.add(name.text())) {
                    addPerson(person, name);
                }
            }
        }
        if (names.add(person.name())) {
            addPerson(person, new Name(person.name(), Days.ALWAYS, false));
        }
    }

    private void addPerson(Person person, Name name) {
        String row = person.tenures().get(0).row();
        Entry entry = new Entry(What.PERSON, new Party(person.state()), name.days(), name.ambiguous(), person, row);
        index.add(name.text(), entry);
        spelling.add(name.text(), entry);
        phrases.add(name.text(), entry);
    }

    private static List<Person> persons(List<Tenure> tenures) {
        Map<String, List<Tenure>> byPerson = new LinkedHashMap<>();
        for (Tenure tenure : tenures) {
            byPerson.computeIfAbsent(tenure.state() + "\t" + tenure.person(), key -> new ArrayList<>())
                    .add(tenure);
        }
        return byPerson.values().stream()
                .map(own -> new Person(own.get(0).state(), own.get(0).person(), own))
                .toList();
    }
}
