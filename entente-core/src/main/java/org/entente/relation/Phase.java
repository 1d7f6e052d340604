package org.entente.relation;

import java.util.List;
import org.entente.linking.Event;

/**
 * Years in which a relation kept its character.
 *
 * @param from first year
 * @param to last year
 * @param balance -1 (all acts drove apart) to +1 (all drew together), by evidence
 * @param character what it was like
 * @param events the acts that fall into it, by date
 */
public record Phase(int from, int to, double balance, Character character, List<Event> events) {
    /** What a phase is like, from worst to best. */
    public enum Character {
        WAR("open conflict"),
        RUPTURE("rupture"),
        HOSTILITY("hostility"),
        STRAIN("strain"),
        MIXED("give and take"),
        THAW("cautious dealings"),
        COOPERATION("cooperation"),
        ALLIANCE("close partnership");

        private final String label;

        Character(String label) {
            this.label = label;
        }

        /** In the words of a heading, lower case. */
        public String label() {
            return label;
        }
    }

    public Phase {
        events = List.copyOf(events);
    }

    /** 1926–27, or a single year. */
    public String years() {
        if (from == to) return String.valueOf(from);
        boolean sameCentury = from / 100 == to / 100;
        int year = to % 100;
        return from + "–" + (!sameCentury ? String.valueOf(to) : year < 10 ? "0" + year : String.valueOf(year));
    }
}
