package org.entente.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.linking.Event;

/** Events by the states and organisations that take part in them, so that one dyad of many is found at once. */
public final class Ledger {
    private final Map<Party, List<Event>> byParty = new HashMap<>();

    public Ledger(Collection<Event> events) {
        for (Event event : events) {
            for (Party party : ThirdParties.states(event)) {
                byParty.computeIfAbsent(party, unused -> new ArrayList<>()).add(event);
            }
        }
    }

    /** All events in which one of the two takes part, those between them among them. */
    public List<Event> around(Dyad dyad) {
        Set<Event> events = new LinkedHashSet<>(byParty.getOrDefault(dyad.first(), List.of()));
        events.addAll(byParty.getOrDefault(dyad.second(), List.of()));
        return List.copyOf(events);
    }
}
