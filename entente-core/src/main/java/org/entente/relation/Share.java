package org.entente.relation;

import org.entente.linking.Event;

/**
 * The part of an event that falls into one step of a series: 1 where its date is fine enough, a twelfth in each month of
 * an event told to the year.
 *
 * @param part above 0, at most 1
 */
public record Share(Event event, double part) {
    /** How much it weighs as evidence: its part by the event's confidence. */
    public double weight() {
        return part * event.confidence();
    }
}
