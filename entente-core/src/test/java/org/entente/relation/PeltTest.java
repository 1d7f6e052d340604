package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeltTest {
    @Test
    void findsTheStepsOfASteppedSeries() {
        double[] y = {1, 1.1, 0.9, 1, -1, -1.1, -0.9, 0.5, 0.6, 0.4, 0.5};
        assertThat(new Pelt(y, ones(y.length), 1).changes(0.2)).containsExactly(4, 7);
    }

    @Test
    void aLevelSeriesHasNoChange() {
        double[] y = {0.1, -0.1, 0.1, -0.1, 0.1, -0.1};
        assertThat(new Pelt(y, ones(y.length), 1).changes(0.2)).isEmpty();
    }

    /** Pruning loses nothing: the cuts cost what the best of all cuts cost. */
    @Test
    void costsWhatAFullSearchCosts() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            int n = 4 + random.nextInt(30);
            double[] y = new double[n];
            double[] w = new double[n];
            double level = 0;
            for (int i = 0; i < n; i++) {
                if (random.nextInt(5) == 0) level = 3 * random.nextGaussian();
                y[i] = level + random.nextGaussian();
                w[i] = 0.1 + random.nextDouble();
            }
            int shortest = 1 + random.nextInt(3);
            double penalty = 0.2 + 3 * random.nextDouble();
            Pelt pelt = new Pelt(y, w, shortest);
            assertThat(cost(pelt, pelt.changes(penalty), n, penalty))
                    .isCloseTo(fullSearch(pelt, n, shortest, penalty), within(1e-9));
        }
    }

    private static double cost(Pelt pelt, List<Integer> changes, int n, double penalty) {
        double cost = -penalty;
        int from = 0;
        for (int i = 0; i <= changes.size(); i++) {
            int to = i < changes.size() ? changes.get(i) : n;
            cost += pelt.cost(from, to) + penalty;
            from = to;
        }
        return cost;
    }

    private static double fullSearch(Pelt pelt, int n, int shortest, double penalty) {
        double[] least = new double[n + 1];
        least[0] = -penalty;
        for (int to = 1; to <= n; to++) {
            least[to] = Double.POSITIVE_INFINITY;
            for (int from = 0; from <= to - shortest; from++) {
                least[to] = Math.min(least[to], least[from] + pelt.cost(from, to) + penalty);
            }
        }
        return least[n];
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}
