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
    /** Whom the label before the sentence names. */
    private List<Party> speaker = List.of();
    /** Whether either of the two has done anything yet, or had it done to them. */
    private boolean told;

    private int sentence;
    /** The states that the sentence in hand names. */
    private List<Party> named = List.of();

    /** @param aside told in a clause that its sentence's own act comes after, "Peru, which Chile had helped, gave way" */
    private record Exchange(int sentence, List<Party> actors, List<Party> recipients, boolean aside) {
        boolean involves(Party state) {
            return actors.contains(state) || recipients.contains(state);
        }
    }

    Discourse(@Nullable Dyad dyad) {
        this.dyad = dyad;
    }

    /**
     * Turns to the next sentence; another block forgets what the one before told.
     *
     * @param states that the sentence names, each once
     */
    void enter(Block next, List<Party> states) {
        sentence++;
        named = states;
        if (!next.equals(block)) {
            exchanges.clear();
            block = next;
        }
    }

    /** @param label whom the label before the sentence names, if nobody else */
    void speaks(List<Party> label) {
        speaker = label;
    }

    List<Party> speaker() {
        return speaker;
    }

    /** @param aside whether the sentence's own act is still to come: it answers what went before the sentence */
    void heard(List<Party> actors, List<Party> recipients, boolean aside) {
        exchanges.add(new Exchange(sentence, states(actors), states(recipients), aside));
        told |= isOfDyad(actors) || isOfDyad(recipients);
    }

    private static List<Party> states(List<Party> parties) {
        return parties.stream().map(Party::state).distinct().toList();
    }

    /**
     * Where no two states are read for, the one state that the sentence names: what people do there they do at home, and
     * to their own.
     */
    List<Party> home() {
        return dyad == null && named.size() == 1 ? named : List.of();
    }

    boolean hasDyad() {
        return dyad != null;
    }

    /**
     * The other side of an act of which one is known: those who have just acted on them, those on whom they act in this
     * sentence, the other state of the dyad, or whoever dealt with them last in this block.
     *
     * @param reply whether the act answers or resents another, so that any act of the dyad's other state may be meant
     */
    List<Party> counterparts(List<Party> known, boolean reply) {
        List<Party> states = states(known);
        Exchange last = lastTold();
        List<Party> otherOfDyad = otherOfDyad(states);
        if (last != null && sentence - last.sentence() <= 1) {
            boolean answers = last.recipients().containsAll(states);
            if (answers && !without(last.actors(), states).isEmpty()) return without(last.actors(), states);
            boolean goesOn = last.sentence() == sentence && last.actors().containsAll(states);
            if (goesOn && !without(last.recipients(), states).isEmpty()) return without(last.recipients(), states);
            boolean provoked = reply && last.actors().containsAll(otherOfDyad);
            if (provoked && last.actors().size() <= FEW) return without(last.actors(), states);
        }
        List<Party> body = reply ? organisationBeside(states) : List.of();
        if (!body.isEmpty()) return body;
        // What two do together is done to neither's partner, unless it answers somebody else.
        if (states.size() > 1) return reply && last != null ? asking(last, states) : List.of();
        return otherOfDyad.isEmpty() ? lastDealings(states) : otherOfDyad;
    }

    /** Those on whom the actors acted last in this sentence. */
    List<Party> goesOn(List<Party> actors) {
        Exchange last = lastTold();
        if (last == null || last.sentence() != sentence) return List.of();
        if (states(actors).stream().noneMatch(last::involves)) return List.of();
        List<Party> others = new ArrayList<>(last.recipients());
        if (others.isEmpty()) others.addAll(last.actors());
        return without(others, states(actors));
    }

    /** The act told last, but for what this sentence tells aside. */
    private @Nullable Exchange lastTold() {
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            Exchange exchange = exchanges.get(i);
            if (!exchange.aside() || exchange.sentence() < sentence) return exchange;
        }
        return null;
    }

    /** "rejected the report and quit the League": the one body that the sentence names beside the one who answers. */
    private List<Party> organisationBeside(List<Party> states) {
        List<Party> others = without(named, states);
        boolean alone = dyad == null && states.size() == 1 && others.size() == 1;
        return alone && others.get(0).isOrganisation() ? others : List.of();
    }

    /** Those who just acted, where those who answer had no part in it. */
    private List<Party> asking(Exchange last, List<Party> states) {
        boolean near = sentence - last.sentence() <= 1 && last.actors().size() <= FEW;
        return near && states.stream().noneMatch(last::involves) ? last.actors() : List.of();
    }

    /** The two that are read for; else the two that the sentence names, if it names just two. */
    private Optional<Dyad> pair() {
        if (dyad != null) return Optional.of(dyad);
        boolean two = named.size() == 2 && named.stream().noneMatch(Party::isOrganisation);
        return two ? Optional.of(new Dyad(named.get(0), named.get(1))) : Optional.empty();
    }

    /** The other of the two that are read for; empty where the actors are neither, or both. */
    List<Party> otherOf(List<Party> actors) {
        return dyad == null ? List.of() : otherOfDyad(states(actors));
    }

    private List<Party> otherOfDyad(List<Party> states) {
        Optional<Dyad> pair = pair();
        if (pair.isEmpty()) return List.of();
        return states.stream()
                .map(pair.get()::other)
                .flatMap(Optional::stream)
                .filter(party -> !states.contains(party))
                .limit(1)
                .toList();
    }

    private List<Party> lastDealings(List<Party> states) {
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            Exchange exchange = exchanges.get(i);
            if (!states.stream().allMatch(exchange::involves)) continue;
            boolean acted = states.stream().anyMatch(exchange.actors()::contains);
            List<Party> others = without(acted ? exchange.recipients() : exchange.actors(), states);
            if (others.isEmpty()) others = without(exchange.actors(), states);
            if (!others.isEmpty() && others.size() <= FEW) return others;
        }
        return List.of();
    }

    private static List<Party> without(List<Party> all, List<Party> some) {
        return all.stream().filter(party -> !some.contains(party)).toList();
    }

    /** The last exchange turned round: those who were acted upon answer. */
    Optional<Parties> answering() {
        if (exchanges.isEmpty()) return Optional.empty();
        Exchange last = exchanges.get(exchanges.size() - 1);
        boolean near = sentence - last.sentence() <= 1 && !last.recipients().isEmpty();
        return near ? Optional.of(new Parties(last.recipients(), last.actors(), 1)) : Optional.empty();
    }

    /** Whether the parties are the two that are in view, and no others. */
    boolean isDyad(List<Party> parties) {
        return pair().filter(two -> two.joins(parties) && parties.stream().allMatch(two::contains))
                .isPresent();
    }

    /** Whether one of the two is among the parties. */
    boolean isOfDyad(List<Party> parties) {
        return dyad != null && parties.stream().anyMatch(dyad::contains);
    }

    /**
     * Whom outsiders face who are neither of the two: those who have just acted together without them, "Bulgaria keeps
     * aloof", or else the two once they have been told of.
     */
    List<Party> faced(List<Party> outsiders) {
        if (dyad == null || isOfDyad(outsiders)) return List.of();
        List<Party> here = named.stream().filter(dyad::contains).toList();
        if (here.size() == 1) return here;
        List<Party> two = told ? List.of(dyad.first(), dyad.second()) : List.of();
        if (exchanges.isEmpty()) return two;
        Exchange last = exchanges.get(exchanges.size() - 1);
        boolean joint = last.recipients().isEmpty() && last.actors().size() > 1;
        return joint && states(outsiders).stream().noneMatch(last::involves) ? last.actors() : two;
    }

    /** The two, where one of them is meant as one between whom somebody mediates. */
    List<Party> bothOf(List<Party> one) {
        return isOfDyad(one) && dyad != null ? List.of(dyad.first(), dyad.second()) : one;
    }

    /** Who acted on whom just before, in this sentence: what an agentless passive beside it goes on with. */
    Optional<Parties> going() {
        if (exchanges.isEmpty()) return Optional.empty();
        Exchange last = exchanges.get(exchanges.size() - 1);
        boolean here = last.sentence() == sentence && !last.recipients().isEmpty();
        return here ? Optional.of(new Parties(last.actors(), last.recipients(), 1)) : Optional.empty();
    }

    /** The last who acted in this block. */
    List<Party> lastActors() {
        return exchanges.isEmpty()
                ? List.of()
                : exchanges.get(exchanges.size() - 1).actors();
    }

    /** The one of the two who acted last, in this sentence or the one before; empty where it was both, or others. */
    List<Party> topic() {
        Exchange last = lastTold();
        if (last == null || sentence - last.sentence() > 1 || last.actors().size() != 1) return List.of();
        return isOfDyad(last.actors()) ? last.actors() : List.of();
    }

    /** All who took part in the last act of this block, if more than one; else the dyad. */
    List<Party> lastParties() {
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            List<Party> all = new ArrayList<>(exchanges.get(i).actors());
            all.addAll(exchanges.get(i).recipients());
            if (dyad != null && dyad.joins(all)) return List.of(dyad.first(), dyad.second());
            // Whoever calls on two to stop fighting is not of those who fight, nor whom the two of them help.
            if (isDyad(exchanges.get(i).recipients())) return exchanges.get(i).recipients();
            if (isDyad(exchanges.get(i).actors())) return exchanges.get(i).actors();
            // Read for two, what is told with no parties is theirs, but for what goes on with others right beside it.
            boolean others = dyad == null || exchanges.get(i).sentence() == sentence;
            if (others && all.size() > 1 && all.size() <= FEW) return all;
        }
        return pair().map(two -> List.of(two.first(), two.second())).orElse(List.of());
    }
}
