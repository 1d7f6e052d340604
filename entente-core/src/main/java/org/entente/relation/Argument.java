package org.entente.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A quantitative bipolar argumentation framework without cycles: arguments with base scores that support and attack each
 * other.
 */
public final class Argument {
    private final Map<String, Double> base = new LinkedHashMap<>();
    private final Map<String, List<String>> supporters = new HashMap<>();
    private final Map<String, List<String>> attackers = new HashMap<>();

    /** How strength flows from arguments to what they speak to. */
    public enum Semantics {
        /** @see "Rago, Toni, Aurisicchio and Baroni, Discontinuity-free decision support with QuAD, KR 2016" */
        DF_QUAD {
            @Override
            double strength(double base, double[] supports, double[] attacks) {
                double pull = together(supports) - together(attacks);
                return pull >= 0 ? base + (1 - base) * pull : base + base * pull;
            }
        },
        /** @see "Potyka, Continuous dynamical systems for weighted bipolar argumentation, KR 2018" */
        QUADRATIC_ENERGY {
            @Override
            double strength(double base, double[] supports, double[] attacks) {
                double energy = 0;
                for (double support : supports) energy += support;
                for (double attack : attacks) energy -= attack;
                double impact = energy * energy / (1 + energy * energy);
                return energy >= 0 ? base + (1 - base) * impact : base - base * impact;
            }
        };

        abstract double strength(double base, double[] supports, double[] attacks);

        /** Probabilistic sum: 1 less the product of what each leaves open. */
        private static double together(double[] strengths) {
            double open = 1;
            for (double strength : strengths) open *= 1 - strength;
            return 1 - open;
        }
    }

    /**
     * Adds an argument.
     *
     * @param score base score, 0 to 1
     * @throws IllegalArgumentException if the id is taken or the score out of range
     */
    public Argument add(String id, double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(id + ": a base score lies between 0 and 1, got " + score);
        }
        if (base.put(id, score) != null) throw new IllegalArgumentException("two arguments are called " + id);
        return this;
    }

    /** Has one argument support another; both are there. */
    public Argument support(String from, String to) {
        return relate(supporters, from, to);
    }

    /** Has one argument attack another; both are there. */
    public Argument attack(String from, String to) {
        return relate(attackers, from, to);
    }

    private Argument relate(Map<String, List<String>> relation, String from, String to) {
        for (String id : List.of(from, to)) {
            if (!base.containsKey(id)) throw new IllegalArgumentException("no argument is called " + id);
        }
        relation.computeIfAbsent(to, unused -> new ArrayList<>()).add(from);
        return this;
    }

    /**
     * The strength of an argument, 0 to 1.
     *
     * @throws IllegalStateException if an argument speaks to itself, by whatever way
     */
    public double strength(String id, Semantics semantics) {
        return new Reading(semantics, argument -> base.getOrDefault(argument, 0.0)).strength(id);
    }

    /** The strength of an argument if another had the base score 0: what is unsaid neither supports nor attacks. */
    public double strengthWithout(String removed, String id, Semantics semantics) {
        return new Reading(
                        semantics, argument -> argument.equals(removed) ? 0 : base.getOrDefault(argument, 0.0), removed)
                .strength(id);
    }

    private final class Reading {
        private final Semantics semantics;
        private final ToDoubleFunction<String> score;
        private final String removed;
        private final Map<String, Double> known = new HashMap<>();

        Reading(Semantics semantics, ToDoubleFunction<String> score) {
            this(semantics, score, "");
        }

        Reading(Semantics semantics, ToDoubleFunction<String> score, String removed) {
            this.semantics = semantics;
            this.score = score;
            this.removed = removed;
        }

        double strength(String id) {
            if (id.equals(removed)) return 0;
            Double done = known.get(id);
            if (done != null) {
                if (done.isNaN()) throw new IllegalStateException(id + " speaks to itself; arguments go one way");
                return done;
            }
            known.put(id, Double.NaN);
            double strength =
                    semantics.strength(score.applyAsDouble(id), strengths(supporters, id), strengths(attackers, id));
            known.put(id, strength);
            return strength;
        }

        private double[] strengths(Map<String, List<String>> relation, String id) {
            return relation.getOrDefault(id, List.of()).stream()
                    .mapToDouble(this::strength)
                    .toArray();
        }
    }
}
