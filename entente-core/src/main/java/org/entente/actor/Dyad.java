package org.entente.actor;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two states whose relation a dossier is about, in the order the title gives them. */
public record Dyad(Party first, Party second) {
    public Dyad {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a dyad is of two different states, got " + first + " twice");
        }
        if (!first.equals(first.state()) || !second.equals(second.state())) {
            throw new IllegalArgumentException("a dyad is of states, not of their parts: " + first + ", " + second);
        }
    }

    /** As a record's own, which takes long to link where a program has just begun. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dyad dyad && first.equals(dyad.first) && second.equals(dyad.second);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + second.hashCode();
    }

    public static Dyad of(String first, String second) {
        return new Dyad(new Party(first), new Party(second));
    }

    public boolean contains(Party party) {
        Party state = party.state();
        return state.equals(first) || state.equals(second);
    }

    /** The other of the two, or empty where {@code party} is neither. */
    public Optional<Party> other(Party party) {
        Party state = party.state();
        return state.equals(first) ? Optional.of(second) : state.equals(second) ? Optional.of(first) : Optional.empty();
    }

    /** Whether both states are among {@code parties}, sectors left out. */
    public boolean joins(Collection<Party> parties) {
        boolean one = false;
        boolean two = false;
        for (Party party : parties) {
            one |= party.state().equals(first);
            two |= party.state().equals(second);
        }
        return one && two;
    }
}
