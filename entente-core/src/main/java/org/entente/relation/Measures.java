package org.entente.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.actor.Dyad;
import org.entente.actor.Party;
import org.entente.event.Quad;
import org.entente.event.Side;
import org.entente.linking.Event;

/**
 * What the field counts and means over the acts of a dyad. All are over acts that count, each once, however many texts
 * report it.
 *
 * @param acts how many
 * @param together how many of them drew the two together
 * @param net sum of the scores, those that drove apart negative
 * @param mean mean PLOVER score, signed by side, -10 to +10
 * @param goldstein mean of the Goldstein scale over the acts that it has a value for, -10 to +10; empty where it has none
 * @param tension share of the scores' size that drove apart, 0 to 1
 * @param byQuad acts by the quad of their type
 * @param byContext acts by PLOVER context, those that have several counted in each
 * @param byInitiator acts by who acted: one of the two, or both under the dyad's two codes joined by a comma
 */
public record Measures(
        int acts,
        int together,
        double net,
        double mean,
        OptionalDouble goldstein,
        double tension,
        Map<Quad, Integer> byQuad,
        Map<String, Tally> byContext,
        Map<String, Tally> byInitiator) {
    public Measures {
        byQuad = Collections.unmodifiableMap(new EnumMap<>(byQuad));
        byContext = Collections.unmodifiableMap(new LinkedHashMap<>(byContext));
        byInitiator = Collections.unmodifiableMap(new LinkedHashMap<>(byInitiator));
    }

    /**
     * Acts of one sort.
     *
     * @param together how many drew the two together
     * @param apart how many drove them apart
     * @param net sum of the scores, signed by side
     */
    public record Tally(int together, int apart, double net) {
        public int acts() {
            return together + apart;
        }
    }

    /** A value of the Goldstein scale, or nothing where it has none for an act. */
    @FunctionalInterface
    public interface Goldstein {
        OptionalDouble of(Event event);
    }

    static Measures of(Dyad dyad, Collection<Event> events, Goldstein scale) {
        Map<Quad, Integer> quads = new EnumMap<>(Quad.class);
        Map<String, Count> contexts = new TreeMap<>();
        Map<Initiator, Count> initiators = new EnumMap<>(Initiator.class);
        int acts = 0;
        int together = 0;
        double net = 0;
        double size = 0;
        double apart = 0;
        double goldstein = 0;
        int scaled = 0;
        for (Event event : events) {
            if (!event.counts()) continue;
            acts++;
            if (event.side() == Side.FOR) together++;
            net += event.signed();
            size += Math.abs(event.score());
            if (event.side() == Side.AGAINST) apart += Math.abs(event.score());
            quads.merge(event.type().quad(), 1, Integer::sum);
            for (String context : event.contexts()) {
                contexts.computeIfAbsent(context, unused -> new Count()).add(event);
            }
            initiators
                    .computeIfAbsent(Initiator.of(dyad, event), unused -> new Count())
                    .add(event);
            OptionalDouble value = scale.of(event);
            if (value.isPresent()) {
                goldstein += value.getAsDouble();
                scaled++;
            }
        }
        Map<String, Tally> byContext = new LinkedHashMap<>();
        contexts.forEach((context, count) -> byContext.put(context, count.tally()));
        Map<String, Tally> byInitiator = new LinkedHashMap<>();
        initiators.forEach((initiator, count) -> byInitiator.put(initiator.key(dyad), count.tally()));
        return new Measures(
                acts,
                together,
                net,
                acts == 0 ? 0 : net / acts,
                scaled == 0 ? OptionalDouble.empty() : OptionalDouble.of(goldstein / scaled),
                size == 0 ? 0 : apart / size,
                quads,
                byContext,
                byInitiator);
    }

    /** A tally while it is counted. */
    private static final class Count {
        private int together;
        private int apart;
        private double net;

        void add(Event event) {
            if (event.side() == Side.FOR) together++;
            else apart++;
            net += event.signed();
        }

        Tally tally() {
            return new Tally(together, apart, net);
        }
    }

    /** Who of the two acted. */
    enum Initiator {
        FIRST,
        SECOND,
        BOTH,
        NEITHER;

        static Initiator of(Dyad dyad, Event event) {
            boolean first = false;
            boolean second = false;
            for (Party party : event.actors()) {
                Party state = party.state();
                first |= state.equals(dyad.first());
                second |= state.equals(dyad.second());
            }
            if (first && second) return BOTH;
            return first ? FIRST : second ? SECOND : NEITHER;
        }

        String key(Dyad dyad) {
            return switch (this) {
                case FIRST -> dyad.first().code();
                case SECOND -> dyad.second().code();
                case BOTH -> dyad.first() + "," + dyad.second();
                case NEITHER -> "";
            };
        }
    }

    /** How many acts drove the two apart. */
    public int apart() {
        return acts - together;
    }

    /** Share of a quad among the acts, 0 to 1. */
    public double share(Quad quad) {
        return acts == 0 ? 0 : byQuad.getOrDefault(quad, 0) / (double) acts;
    }
}
