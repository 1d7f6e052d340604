package org.entente.actor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as a code: a state ({@code GBR}), a part of one ({@code GBR:OPP}) or an organisation ({@code IGO:LON}).
 *
 * @param code ISO 3166-1 alpha-3 or the code of a former state, with a PLOVER sector where a part is meant;
 *     organisations are {@code IGO:} and an acronym
 */
public record Party(String code) implements Comparable<Party> {
    private static final String ORGANISATION = "IGO:";

    public Party {
        Objects.requireNonNull(code, "code");
        if (code.isBlank()) {
            throw new IllegalArgumentException("a party has a code");
        }
    }

    /** The party without its sector: {@code GBR:OPP} is {@code GBR}; {@code IGO:LON} stays. */
    public Party state() {
        int colon = code.indexOf(':');
        if (colon >= 0 && isOrganisation()) colon = code.indexOf(':', ORGANISATION.length());
        return colon < 0 ? this : new Party(code.substring(0, colon));
    }

    /** The PLOVER sector, or an empty string where the state's government is meant. */
    public String sector() {
        String state = state().code;
        return state.length() == code.length() ? "" : code.substring(state.length() + 1);
    }

    public Party withSector(String sector) {
        return sector.isEmpty() ? state() : new Party(state().code + ":" + sector);
    }

    public boolean isOrganisation() {
        return code.startsWith(ORGANISATION);
    }

    /** As a record's own, and found at once where a program has just begun. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Party party && code.equals(party.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
