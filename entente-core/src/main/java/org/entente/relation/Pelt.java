package org.entente.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Pruned exact linear time search for the changes in a weighted mean. A segment costs the weighted sum of the squares by
 * which its observations differ from their mean, and each change costs the penalty; the cuts are those of least cost.
 *
 * @see "Killick, Fearnhead and Eckley, Optimal detection of changepoints with a linear computational cost, JASA 107 (2012)"
 */
final class Pelt {
    private final double[] weight;
    private final double[] sum;
    private final double[] squares;
    private final int shortest;

    /**
     * @param observations in order
     * @param weights of the same length, above 0
     * @param shortest the least number of observations in a segment, from 1
     */
    Pelt(double[] observations, double[] weights, int shortest) {
        this.shortest = shortest;
        int n = observations.length;
        weight = new double[n + 1];
        sum = new double[n + 1];
        squares = new double[n + 1];
        for (int i = 0; i < n; i++) {
            weight[i + 1] = weight[i] + weights[i];
            sum[i + 1] = sum[i] + weights[i] * observations[i];
            squares[i + 1] = squares[i] + weights[i] * observations[i] * observations[i];
        }
    }

    /** What a segment costs; from inclusive, to exclusive. */
    double cost(int from, int to) {
        double w = weight[to] - weight[from];
        double s = sum[to] - sum[from];
        return w <= 0 ? 0 : Math.max(0, squares[to] - squares[from] - s * s / w);
    }

    double mean(int from, int to) {
        double w = weight[to] - weight[from];
        return w <= 0 ? 0 : (sum[to] - sum[from]) / w;
    }

    double weight(int from, int to) {
        return weight[to] - weight[from];
    }

    /** The first observation of every segment but the first, in order. */
    List<Integer> changes(double penalty) {
        int n = weight.length - 1;
        double[] least = new double[n + 1];
        int[] last = new int[n + 1];
        int[] until = new int[n + 1];
        Arrays.fill(until, Integer.MAX_VALUE);
        least[0] = -penalty;
        List<Integer> candidates = new ArrayList<>(List.of(0));
        for (int to = 1; to <= n; to++) {
            int now = to;
            candidates.removeIf(from -> until[from] <= now);
            least[to] = Double.POSITIVE_INFINITY;
            for (int from : candidates) {
                double cost = least[from] + cost(from, to) + penalty;
                if (to - from >= shortest && cost < least[to]) {
                    least[to] = cost;
                    last[to] = from;
                }
            }
            prune(candidates, least, until, to);
            if (least[to] < Double.POSITIVE_INFINITY) candidates.add(to);
        }
        Deque<Integer> changes = new ArrayDeque<>();
        for (int at = last[n]; at > 0; at = last[at]) changes.addFirst(at);
        return List.copyOf(changes);
    }

    /** A start that a later one beats can win only while the later one's segment is too short to be allowed. */
    private void prune(List<Integer> candidates, double[] least, int[] until, int to) {
        for (int from : candidates) {
            boolean beaten = to - from >= shortest && least[from] + cost(from, to) > least[to];
            if (beaten) until[from] = Math.min(until[from], to + shortest);
        }
    }
}
