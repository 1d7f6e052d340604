package org.entente.relation;

import java.util.List;
import org.entente.linking.Event;

/**
 * A year from which on the relation was another.
 *
 * @param year the first year of what came after
 * @param before balance of the phase before, -1 (all acts drove apart) to +1 (all drew together)
 * @param after balance of the phase after
 * @param eventsBefore the acts that ended the phase before, at most a few, by date
 * @param eventsAfter the acts that opened the phase after, the weightiest of its first years, by date
 * @param confidence how much of the gain remains when the change's penalty is paid, 0 to 1
 */
public record TurningPoint(
        int year, double before, double after, List<Event> eventsBefore, List<Event> eventsAfter, double confidence) {
    public TurningPoint {
        eventsBefore = List.copyOf(eventsBefore);
        eventsAfter = List.copyOf(eventsAfter);
    }

    /** Whether the two drew closer. */
    public boolean isForBetter() {
        return after > before;
    }
}
