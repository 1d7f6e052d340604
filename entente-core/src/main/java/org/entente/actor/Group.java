package org.entente.actor;

import java.util.List;

/**
 * A named group inside a state: a party, a union, a newspaper, a company, an army, rebels.
 *
 * @param state its state, or {@code *} where the context gives it
 * @param sector PLOVER sector; empty while it governs
 * @param days when the row holds
 */
public record Group(String state, List<Name> names, String sector, Days days, String row) {
    static final String ANY_STATE = "*";
}
