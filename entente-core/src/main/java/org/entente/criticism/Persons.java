package org.entente.criticism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Days;
import org.entente.actor.Gazetteer;
import org.entente.actor.Office;
import org.entente.actor.Tenure;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/** Persons of the gazetteer by the names that prose gives them, and what they were when. Immutable. */
final class Persons {
    /** Somebody with all his or her offices. */
    record Person(String name, String state, List<Tenure> tenures) {
        Days died() {
            return tenures.get(0).died();
        }

        Days born() {
            return tenures.get(0).born();
        }

        boolean isDead(Days days) {
            return died().to() != Integer.MAX_VALUE && days.from() > died().to();
        }

        boolean isUnborn(Days days) {
            return born().from() != Integer.MIN_VALUE && days.to() < born().from();
        }

        /** Years between the days and his or her nearest office, 0 where one covers them. */
        double yearsFromOffice(Days days, Set<Office> offices) {
            double least = Double.MAX_VALUE;
            for (Tenure tenure : tenures) {
                if (offices.contains(tenure.office()))
                    least = Math.min(least, tenure.days().yearsTo(days));
            }
            return least;
        }

        boolean everHeld(Set<Office> offices) {
            return tenures.stream().anyMatch(tenure -> offices.contains(tenure.office()));
        }

        /** The name by which prose calls them after the first time: the last word, or for East Asian names the whole. */
        String surname() {
            int space = name.lastIndexOf(' ');
            String last = name.substring(space + 1);
            return tenures.stream()
                            .flatMap(tenure -> tenure.names().stream())
                            .anyMatch(name -> name.text().equals(last))
                    ? last
                    : name;
        }
    }

    /** A person's name in a text, with all who bear it. */
    record Named(Span span, List<Person> persons) {}

    private static final Set<String> ADDRESSED = Set.of("addressee", "recipient");

    private final Map<String, List<Person>> byName = new HashMap<>();

    Persons(Gazetteer gazetteer) {
        Map<String, List<Tenure>> grouped = new LinkedHashMap<>();
        for (Tenure tenure : gazetteer.facts().tenures()) {
            grouped.computeIfAbsent(tenure.state() + "\t" + tenure.person(), unused -> new ArrayList<>())
                    .add(tenure);
        }
        for (List<Tenure> own : grouped.values()) {
            Person person = new Person(own.get(0).person(), own.get(0).state(), List.copyOf(own));
            add(person.name(), person);
            own.forEach(tenure -> tenure.names().forEach(name -> add(name.text(), person)));
        }
    }

    private void add(String name, Person person) {
        List<Person> bearers = byName.computeIfAbsent(name, unused -> new ArrayList<>(1));
        if (bearers.isEmpty() || bearers.get(bearers.size() - 1) != person) bearers.add(person);
    }

    List<Person> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /**
     * The state for which somebody had a part in an event: the one known of him or her; where two parties have a person of
     * that part each, the one that stands in the same place, or the one that is left; null where nothing tells.
     */
    @Nullable
    String stateIn(ChronicleEntry entry, ChronicleEntry.Person person) {
        Set<String> known = states(entry, person.name());
        if (known.size() == 1) return known.iterator().next();
        if (entry.parties().size() != 2) return null;
        List<ChronicleEntry.Person> same = entry.persons().stream()
                .filter(each -> each.role().equals(person.role()))
                .toList();
        if (ADDRESSED.contains(person.role())) return addressed(entry);
        if (same.size() != 2) return null;
        boolean paired = entry.kind() == ChronicleEntry.Kind.TREATY || entry.kind() == ChronicleEntry.Kind.BATTLE;
        return paired ? inPlace(entry, person, same) : left(entry, same.get(1 - same.indexOf(person)));
    }

    private @Nullable String inPlace(
            ChronicleEntry entry, ChronicleEntry.Person person, List<ChronicleEntry.Person> same) {
        for (int i = 0; i < 2; i++) {
            Set<String> own = states(entry, same.get(i).name());
            if (!own.isEmpty() && !own.contains(code(entry, i))) return null;
        }
        return code(entry, same.indexOf(person));
    }

    /** The party of two to which the other person does not belong. */
    private @Nullable String left(ChronicleEntry entry, ChronicleEntry.Person other) {
        Set<String> known = states(entry, other.name());
        if (known.size() != 1) return null;
        return known.contains(code(entry, 0)) ? code(entry, 1) : code(entry, 0);
    }

    /** The party of two to which something is sent. */
    private static @Nullable String addressed(ChronicleEntry entry) {
        for (ChronicleEntry.Role role : entry.roles()) {
            if (role.verb().equals("sent") && role.recipient() != null)
                return role.recipient().state().code();
        }
        return null;
    }

    private static String code(ChronicleEntry entry, int party) {
        return entry.parties().get(party).state().code();
    }

    /** The parties of an event to which those of a name belong. */
    private Set<String> states(ChronicleEntry entry, String name) {
        Set<String> states = new LinkedHashSet<>(2);
        for (Person each : named(name)) {
            boolean party =
                    entry.parties().stream().anyMatch(own -> own.state().code().equals(each.state()));
            if (party) states.add(each.state());
        }
        return states;
    }

    private static boolean isTitled(String text, Span within, Span name) {
        return Titles.beside(text, within, name) != null;
    }

    /** The names of persons in a stretch of text; a word that a person shares with a place or state is one beside a title. */
    List<Named> find(Gazetteer gazetteer, String text, Span within) {
        Map<Span, Boolean> spans = new LinkedHashMap<>();
        for (Gazetteer.Candidate candidate : gazetteer.candidates(text, within)) {
            boolean person = candidate.what().equals("person");
            boolean place = candidate.what().equals("place") || candidate.what().equals("seat");
            boolean mayBe = person || place && isTitled(text, within, candidate.span());
            spans.merge(candidate.span(), mayBe, (a, b) -> a && b);
        }
        List<Named> found = new ArrayList<>();
        spans.forEach((span, person) -> {
            List<Person> persons = named(span.of(text));
            int title = Titles.length(span.of(text));
            if (person && !persons.isEmpty()) found.add(new Named(new Span(span.start() + title, span.end()), persons));
        });
        return found;
    }
}
