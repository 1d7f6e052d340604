package org.entente.actor;

import java.util.Objects;
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

    /** As a record's own, which takes long to link where a program has just begun. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry entry
                && what == entry.what
                && ambiguous == entry.ambiguous
                && row.equals(entry.row)
                && days.equals(entry.days)
                && Objects.equals(party, entry.party)
                && Objects.equals(fact, entry.fact);
    }

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
