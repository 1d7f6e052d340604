package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.source.Block;
import org.jspecify.annotations.Nullable;

/**
 * Who has acted on whom so far in a block: what a passive without an agent, or an act without an address, leaves to be
 * understood.
 */
final class Discourse {
    private static final int FEW = 3;

    private final @Nullable Dyad dyad;
    private final List<Exchange> exchanges = new ArrayList<>();
    private @Nullable Block block;

    private record Exchange(List<Party> actors, List<Party> recipients) {
        boolean involves(Party state) {
            return actors.contains(state) || recipients.contains(state);
        }
    }

    Discourse(@Nullable Dyad dyad) {
        this.dyad = dyad;
    }

    /** Forgets what another block told. */
    void enter(Block next) {
        if (!next.equals(block)) {
            exchanges.clear();
            block = next;
        }
    }

    void heard(List<Party> actors, List<Party> recipients) {
        exchanges.add(new Exchange(
                actors.stream().map(Party::state).distinct().toList(),
                recipients.stream().map(Party::state).distinct().toList()));
    }

    boolean hasDyad() {
        return dyad != null;
    }

    /** Those whom {@code known} last dealt with in this block, or the other state of the dyad. */
    List<Party> counterparts(List<Party> known) {
        List<Party> states = known.stream().map(Party::state).distinct().toList();
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            Exchange exchange = exchanges.get(i);
            if (!states.stream().allMatch(exchange::involves)) continue;
            List<Party> others = new ArrayList<>(
                    states.stream().anyMatch(exchange.actors()::contains)
                                    && !exchange.recipients().isEmpty()
                            ? exchange.recipients()
                            : exchange.actors());
            others.removeAll(states);
            if (!others.isEmpty() && others.size() <= FEW) return others;
        }
        if (dyad == null) return List.of();
        Optional<Party> other = states.stream()
                .map(dyad::other)
                .flatMap(Optional::stream)
                .filter(party -> !states.contains(party))
                .findFirst();
        return other.map(List::of).orElse(List.of());
    }

    /** The last who acted in this block. */
    List<Party> lastActors() {
        return exchanges.isEmpty()
                ? List.of()
                : exchanges.get(exchanges.size() - 1).actors();
    }

    /** All who took part in the last act of this block, if more than one; else the dyad. */
    List<Party> lastParties() {
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            List<Party> all = new ArrayList<>(exchanges.get(i).actors());
            all.addAll(exchanges.get(i).recipients());
            if (all.size() > 1 && all.size() <= FEW) return all;
        }
        return dyad == null ? List.of() : List.of(dyad.first(), dyad.second());
    }
}
