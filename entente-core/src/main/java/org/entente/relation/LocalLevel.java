package org.entente.relation;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The local-level model: an observation is a level and noise, and the level walks at random. Filtered and smoothed with
 * an exact diffuse start; its two variances are those of the greatest likelihood. An observation may rest on more or less
 * evidence, which divides its noise; a missing one is {@code NaN}.
 *
 * @param level smoothed level at every step
 * @param variance of the smoothed level at every step
 * @param noise variance of an observation of weight 1
 * @param drift variance of the level's step
 * @param logLikelihood diffuse, at the greatest
 * @see "Durbin and Koopman, Time Series Analysis by State Space Methods, chapter 2"
 */
public record LocalLevel(double[] level, double[] variance, double noise, double drift, double logLikelihood) {
    private static final double LEAST_RATIO = -14;
    private static final double GREATEST_RATIO = 10;
    private static final double TOLERANCE = 1e-10;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double NORMAL_90 = 1.6448536269514722;

    /**
     * Fits a series of equal weights.
     *
     * @throws IllegalArgumentException if fewer than two observations are there
     */
    public static LocalLevel fit(double[] observations) {
        double[] weights = new double[observations.length];
        Arrays.fill(weights, 1);
        return fit(observations, weights);
    }

    /**
     * Fits a series.
     *
     * @param observations one a step, {@code NaN} where none is
     * @param weights of the same length, above 0 where there is an observation
     * @throws IllegalArgumentException if fewer than two observations are there
     */
    public static LocalLevel fit(double[] observations, double[] weights) {
        long there = Arrays.stream(observations).filter(y -> !Double.isNaN(y)).count();
        if (observations.length != weights.length || there < 2) {
            throw new IllegalArgumentException("a level wants two observations and a weight for each, got " + there);
        }
        Filter filter = new Filter(observations, weights);
        double ratio = Math.exp(greatest(q -> filter.run(Math.exp(q)).logLikelihood));
        Filter best = filter.run(ratio);
        return best.smoothed();
    }

    /**
     * Smooths a series with variances that are given.
     *
     * @param noise variance of an observation of weight 1, above 0
     * @param drift variance of the level's step, above 0
     */
    public static LocalLevel of(double[] observations, double[] weights, double noise, double drift) {
        return new Filter(observations, weights).with(noise, drift).smoothed();
    }

    /** Half the width of the band that holds the level nine times in ten. */
    public double band(int step) {
        return NORMAL_90 * Math.sqrt(Math.max(0, variance[step]));
    }

    /** Golden-section search after a coarse scan, since the likelihood may have two humps. */
    private static double greatest(DoubleUnaryOperator likelihood) {
        double best = LEAST_RATIO;
        double most = Double.NEGATIVE_INFINITY;
        for (double q = LEAST_RATIO; q <= GREATEST_RATIO; q += 1) {
            double value = likelihood.applyAsDouble(q);
            if (value > most) {
                most = value;
                best = q;
            }
        }
        double low = Math.max(LEAST_RATIO, best - 1);
        double high = Math.min(GREATEST_RATIO, best + 1);
        while (high - low > TOLERANCE) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (likelihood.applyAsDouble(left) < likelihood.applyAsDouble(right)) low = left;
            else high = right;
        }
        return (low + high) / 2;
    }

    /** The Kalman filter, the noise's variance concentrated out unless given. */
    private static final class Filter {
        private final double[] y;
        private final double[] weight;
        private final double[] state;
        private final double[] stateVariance;
        private final double[] innovation;
        private final double[] spread;
        private double ratio;
        private double noise;
        private double logLikelihood;

        Filter(double[] y, double[] weight) {
            this.y = y;
            this.weight = weight;
            int n = y.length;
            this.state = new double[n];
            this.stateVariance = new double[n];
            this.innovation = new double[n];
            this.spread = new double[n];
        }

        /** Filters in units of the noise's variance, which is then that of the greatest likelihood. */
        Filter run(double ratio) {
            this.ratio = ratio;
            double squares = 0;
            double logs = 0;
            int used = 0;
            int n = y.length;
            int start = start();
            double a = y[start];
            double p = 1 / weight[start];
            for (int t = start + 1; t < n; t++) {
                p += ratio;
                state[t] = a;
                stateVariance[t] = p;
                if (Double.isNaN(y[t])) continue;
                double f = p + 1 / weight[t];
                double v = y[t] - a;
                innovation[t] = v;
                spread[t] = f;
                squares += v * v / f;
                logs += Math.log(f);
                used++;
                double gain = p / f;
                a += gain * v;
                p *= 1 - gain;
            }
            noise = Math.max(squares / used, 1e-12);
            logLikelihood = -0.5 * ((used + 1) * Math.log(2 * Math.PI) + used * (Math.log(noise) + 1) + logs);
            return this;
        }

        Filter with(double given, double drift) {
            run(drift / given);
            noise = given;
            double squares = 0;
            double logs = 0;
            int used = 0;
            for (int t = start() + 1; t < y.length; t++) {
                if (Double.isNaN(y[t])) continue;
                squares += innovation[t] * innovation[t] / (spread[t] * given);
                logs += Math.log(spread[t] * given);
                used++;
            }
            logLikelihood = -0.5 * ((used + 1) * Math.log(2 * Math.PI) + logs + squares);
            return this;
        }

        private int start() {
            int start = 0;
            while (Double.isNaN(y[start])) start++;
            return start;
        }

        /** The smoother, backwards; before the first observation the level is only known from after it. */
        LocalLevel smoothed() {
            int n = y.length;
            int start = start();
            double[] level = new double[n];
            double[] variance = new double[n];
            double r = 0;
            double big = 0;
            for (int t = n - 1; t > start; t--) {
                if (!Double.isNaN(y[t])) {
                    double f = spread[t];
                    double keep = 1 / (weight[t] * f);
                    r = innovation[t] / f + keep * r;
                    big = 1 / f + keep * keep * big;
                }
                double p = stateVariance[t];
                level[t] = state[t] + p * r;
                variance[t] = noise * (p - p * p * big);
            }
            double own = 1 / weight[start];
            level[start] = y[start] + own * r;
            variance[start] = noise * (own - own * own * big);
            for (int t = start - 1; t >= 0; t--) {
                level[t] = level[start];
                variance[t] = variance[t + 1] + noise * ratio;
            }
            return new LocalLevel(level, variance, noise, noise * ratio, logLikelihood);
        }
    }
}
