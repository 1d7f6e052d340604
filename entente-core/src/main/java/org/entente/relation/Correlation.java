package org.entente.relation;

import java.util.List;
import java.util.OptionalDouble;

/** Pearson's product-moment correlation of paired yearly scores. */
public final class Correlation {
    /** With fewer pairs a correlation says nothing. */
    private static final int ENOUGH = 5;

    private Correlation() {}

    /**
     * The correlation of pairs.
     *
     * @param pairs each of two values
     * @return -1 to +1, or empty where fewer than five pairs are there or one side does not vary
     */
    public static OptionalDouble of(List<double[]> pairs) {
        int n = pairs.size();
        if (n < ENOUGH) return OptionalDouble.empty();
        double mx = pairs.stream().mapToDouble(p -> p[0]).average().orElse(0);
        double my = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] p : pairs) {
            xy += (p[0] - mx) * (p[1] - my);
            xx += (p[0] - mx) * (p[0] - mx);
            yy += (p[1] - my) * (p[1] - my);
        }
        return xx == 0 || yy == 0 ? OptionalDouble.empty() : OptionalDouble.of(xy / Math.sqrt(xx * yy));
    }
}
