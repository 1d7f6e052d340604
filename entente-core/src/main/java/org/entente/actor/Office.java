package org.entente.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
    OPPOSITION_LEADER,
    /** Of those in arms against their own government. */
    REBEL_LEADER,
    /** Head of a puppet or breakaway régime. */
    PRETENDER;

    private static final Map<String, Office> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Office::label, office -> office));

    /** As the tables write it; {@code ambassador:FRA} is an ambassador. */
    public static Office parse(String text) {
        int colon = text.indexOf(':');
        Office office = BY_LABEL.get(colon < 0 ? text : text.substring(0, colon));
        if (office != null) {
            return office;
        }
        throw new IllegalArgumentException("'" + text + "' is no office; write head-of-state, head-of-government, "
                + "foreign-minister, war-minister, ambassador:XXX, commander, party-leader, minister, envoy, "
                + "opposition-leader, rebel-leader, pretender or other");
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its holder speaks for the government. */
    boolean governs() {
        return compareTo(COMMANDER) < 0 || this == OTHER;
    }
}
