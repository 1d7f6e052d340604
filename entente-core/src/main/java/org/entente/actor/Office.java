package org.entente.actor;

import java.util.Locale;

/** What somebody was in office as, the heaviest first. */
public enum Office {
    HEAD_OF_GOVERNMENT,
    HEAD_OF_STATE,
    FOREIGN_MINISTER,
    WAR_MINISTER,
    AMBASSADOR,
    ENVOY,
    MINISTER,
    COMMANDER,
    OTHER,
    PARTY_LEADER,
    OPPOSITION_LEADER;

    /** As the tables write it; {@code ambassador:FRA} is an ambassador. */
    public static Office parse(String text) {
        int colon = text.indexOf(':');
        String label = (colon < 0 ? text : text.substring(0, colon)).strip();
        for (Office office : values()) {
            if (office.label().equals(label)) {
                return office;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no office; write head-of-state, head-of-government, "
                + "foreign-minister, war-minister, ambassador:XXX, commander, party-leader, minister, envoy, "
                + "opposition-leader or other");
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its holder speaks for the government. */
    boolean governs() {
        return compareTo(COMMANDER) < 0 || this == OTHER;
    }
}
