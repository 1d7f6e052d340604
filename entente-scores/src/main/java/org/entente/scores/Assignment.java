package org.entente.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The one-to-one assignment of rows to columns with the greatest sum of weights (Hungarian method). */
final class Assignment {
    private static final long INFINITE = Long.MAX_VALUE / 4;

    private Assignment() {}

    /** Index of a row and of the column it was given. */
    record Pair(int row, int column) {}

    /**
     * @param weights rows of equal length; 0 keeps a pair apart
     * @return pairs of positive weight, by row
     */
    static List<Pair> best(long[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) return List.of();
        boolean turned = weights.length > weights[0].length;
        long[][] table = turned ? transposed(weights) : weights;
        int[] owner = solve(table);
        List<Pair> pairs = new ArrayList<>();
        for (int j = 1; j < owner.length; j++) {
            int row = owner[j] - 1;
            if (row >= 0 && table[row][j - 1] > 0) {
                pairs.add(turned ? new Pair(j - 1, row) : new Pair(row, j - 1));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::row).thenComparingInt(Pair::column));
        return Collections.unmodifiableList(pairs);
    }

    private static long[][] transposed(long[][] weights) {
        long[][] turned = new long[weights[0].length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights[0].length; j++) turned[j][i] = weights[i][j];
        }
        return turned;
    }

    /** The row, from 1, that owns each column, from 1; not more rows than columns. */
    private static int[] solve(long[][] table) {
        int rows = table.length;
        int columns = table[0].length;
        long[] u = new long[rows + 1];
        long[] v = new long[columns + 1];
        int[] owner = new int[columns + 1];
        int[] way = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            owner[0] = row;
            int column = 0;
            long[] least = new long[columns + 1];
            Arrays.fill(least, INFINITE);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                int current = owner[column];
                int following = 0;
                long delta = INFINITE;
                for (int j = 1; j <= columns; j++) {
                    if (used[j]) continue;
                    long cost = -table[current - 1][j - 1] - u[current] - v[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        following = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        u[owner[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = following;
            } while (owner[column] != 0);
            while (column != 0) {
                owner[column] = owner[way[column]];
                column = way[column];
            }
        }
        return owner;
    }
}
