package org.entente.annotator.arc;

import java.util.Arrays;

/** An averaged perceptron with a row of weights for every feature that ever took part in a mistake. */
final class Learner implements Scorer {
    private static final int CHUNK_ROWS = 1 << 12;

    final int classes;
    /** Half of a feature's hash, and the number of its row from 1: one place to look in memory, not two. */
    private long[] index = new long[1 << 16];

    private long[] keys = new long[1 << 15];
    private int[][] weights = new int[16][];
    private double[][] sums = new double[16][];
    private int size;
    private long step = 1;

    Learner(int classes) {
        this.classes = classes;
    }

    @Override
    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size; i++) {
            int row = find(features.values[i]);
            if (row < 0) continue;
            int[] chunk = weights[row / CHUNK_ROWS];
            int base = row % CHUNK_ROWS * classes;
            for (int k = 0; k < classes; k++) scores[k] += chunk[base + k];
        }
    }

    /** Counts one decision; averages are over decisions. */
    void tick() {
        step++;
    }

    void update(Features features, int right, int wrong) {
        for (int i = 0; i < features.size; i++) {
            int row = findOrAdd(features.values[i]);
            nudge(row, right, 1);
            nudge(row, wrong, -1);
        }
    }

    /** For a ranking, which has one class: speaks for or against what has these features. */
    void reward(Features features, int by) {
        for (int i = 0; i < features.size; i++) nudge(findOrAdd(features.values[i]), 0, by);
    }

    private void nudge(int row, int k, int by) {
        int at = row % CHUNK_ROWS * classes + k;
        weights[row / CHUNK_ROWS][at] += by;
        sums[row / CHUNK_ROWS][at] += (double) by * step;
    }

    int size() {
        return size;
    }

    /** Keys of all features in ascending order, so that what is made of them does not depend on the table's history. */
    long[] features() {
        long[] all = Arrays.copyOf(keys, size);
        Arrays.sort(all);
        return all;
    }

    /** The averaged weights of a known feature. */
    void averages(long feature, float[] into) {
        int row = find(feature);
        int base = row % CHUNK_ROWS * classes;
        for (int k = 0; k < classes; k++) {
            into[k] = (float) (weights[row / CHUNK_ROWS][base + k] - sums[row / CHUNK_ROWS][base + k] / step);
        }
    }

    /** Adds the averaged weights of another learner, in thousandths, to what is to be a sum of several. */
    void addAverages(Learner other) {
        float[] row = new float[classes];
        for (long key : other.features()) {
            other.averages(key, row);
            int to = findOrAdd(key);
            for (int k = 0; k < classes; k++)
                weights[to / CHUNK_ROWS][to % CHUNK_ROWS * classes + k] += Math.round(1000 * row[k]);
        }
    }

    private int find(long key) {
        int mask = index.length - 1;
        int slot = (int) key & mask;
        while (index[slot] != 0) {
            if ((index[slot] ^ key) >>> 32 == 0) return (int) index[slot] - 1;
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int findOrAdd(long key) {
        int row = find(key);
        if (row >= 0) return row;
        if (size * 2 >= index.length) grow();
        if (size == keys.length) keys = Arrays.copyOf(keys, size * 2);
        insert(key, size);
        keys[size] = key;
        int chunk = size / CHUNK_ROWS;
        if (chunk == weights.length) {
            weights = Arrays.copyOf(weights, chunk * 2);
            sums = Arrays.copyOf(sums, chunk * 2);
        }
        if (weights[chunk] == null) {
            weights[chunk] = new int[CHUNK_ROWS * classes];
            sums[chunk] = new double[CHUNK_ROWS * classes];
        }
        return size++;
    }

    private void insert(long key, int row) {
        int mask = index.length - 1;
        int slot = (int) key & mask;
        while (index[slot] != 0) slot = (slot + 1) & mask;
        index[slot] = key >>> 32 << 32 | row + 1;
    }

    private void grow() {
        index = new long[index.length * 2];
        for (int row = 0; row < size; row++) insert(keys[row], row);
    }
}
