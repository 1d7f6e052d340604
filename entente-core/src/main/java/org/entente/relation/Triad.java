package org.entente.relation;

import java.util.List;
import org.entente.actor.Party;
import org.entente.linking.Event;

/**
 * A third party and how each of the two stood with it in one phase. A triad is balanced when the product of its three
 * signs is positive: the friend of a friend, the enemy of an enemy.
 *
 * @param third the other state or organisation
 * @param from first year
 * @param to last year
 * @param withFirst mean score of the first's acts with it, -10 to +10
 * @param withSecond mean score of the second's acts with it
 * @param between balance of the two in the phase, -1 to +1
 * @param events the acts it rests on, by date; none of them is between the two
 */
public record Triad(
        Party third, int from, int to, double withFirst, double withSecond, double between, List<Event> events) {
    public Triad {
        events = List.copyOf(events);
    }

    public boolean isBalanced() {
        return withFirst * withSecond * between >= 0;
    }
}
