package org.entente.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.linking.Event;
import org.entente.time.Edtf;

/** What others did with the two: it bears on their relation from outside, and is never counted as between them. */
final class ThirdParties {
    private final Dyad dyad;
    private final List<Event> outside;

    /** @param events by date */
    ThirdParties(Dyad dyad, Collection<Event> events) {
        this.dyad = dyad;
        this.outside = events.stream()
                .filter(event -> event.realised() && !event.counts() && Series.isPlaced(event.date()))
                .filter(event -> states(event).stream().filter(dyad::contains).count() == 1)
                .toList();
    }

    /** Realised acts of just one of the two with others, by date. */
    List<Event> outside() {
        return outside;
    }

    /** One triad for each phase and third party that both had dealings with in it. */
    List<Triad> triads(List<Phase> phases) {
        List<Triad> triads = new ArrayList<>();
        for (Phase phase : phases) {
            Map<Party, List<Event>> byThird = new TreeMap<>();
            for (Event event : outside) {
                if (!isIn(phase, event)) continue;
                for (Party party : states(event)) {
                    if (!dyad.contains(party)) {
                        byThird.computeIfAbsent(party, unused -> new ArrayList<>())
                                .add(event);
                    }
                }
            }
            byThird.forEach((third, acts) -> {
                List<Event> first = with(dyad.first(), acts);
                List<Event> second = with(dyad.second(), acts);
                if (first.isEmpty() || second.isEmpty()) return;
                triads.add(
                        new Triad(third, phase.from(), phase.to(), mean(first), mean(second), phase.balance(), acts));
            });
        }
        return triads;
    }

    private static boolean isIn(Phase phase, Event event) {
        Edtf date = event.date();
        if (date == null) return false;
        int year =
                date.isOpenStart() ? date.latest().getYear() : date.earliest().getYear();
        return phase.from() <= year && year <= phase.to();
    }

    private static List<Event> with(Party one, List<Event> events) {
        return events.stream().filter(event -> states(event).contains(one)).toList();
    }

    private static double mean(List<Event> events) {
        return events.stream().mapToDouble(Event::score).average().orElse(0);
    }

    static Set<Party> states(Event event) {
        Set<Party> states = new TreeSet<>();
        for (Party party : event.actors()) states.add(party.state());
        for (Party party : event.recipients()) states.add(party.state());
        return states;
    }
}
