package org.entente.actor;

import org.jspecify.annotations.Nullable;

/**
 * One reading of a name: the gazetteer's row and how the words stand for it.
 *
 * @param party whom it names; null where only the context can tell
 * @param days when it does
 * @param fact the row behind it, where the reading needs more than the party
 */
record Entry(
        What what,
        @Nullable Party party,
        Days days,
        boolean ambiguous,
        @Nullable Object fact,
        String row) {
    enum What {
        STATE,
        ADJECTIVE,
        COMBINING,
        DEMONYM,
        DEMONYMS,
        SEAT,
        PLACE,
        PERSON,
        GROUP,
        AGENT,
        AGENTS,
        ORGANISATION,
        BLOC,
        FORENAME,
        NOBODY
    }

    /** By the row, which few readings share: to hash all of them takes long where a program has just begun. */
    @Override
    public int hashCode() {
        return row.hashCode();
    }

    boolean is(What kind) {
        return what == kind;
    }

    boolean isAgent() {
        return what == What.AGENT || what == What.AGENTS;
    }
}
