package org.entente.annotator.arc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Frozen weights of the parser's three moves, one {@code int} a feature: 12 bits to know the feature by, and 10 bits
 * each for the second and the third move as seen from the first. A feature stands in one of two neighbouring cells.
 */
final class MoveTable implements Scorer {
    private static final int LIMIT = 511;

    private final int[] cells;
    private final int mask;

    private MoveTable(int[] cells) {
        this.cells = cells;
        this.mask = cells.length - 1;
    }

    /** Without branches: whether a feature is known is a toss-up, and a wrong guess costs more than the sums. */
    @Override
    public void score(Features features, int[] scores) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < features.size; i++) {
            long feature = features.values[i];
            int slot = (int) feature & mask;
            int check = (int) (feature >>> 52);
            int first = cells[slot];
            int second = cells[slot ^ 1];
            int isFirst = (first >>> 20 ^ check) - 1 >> 31;
            int isSecond = (second >>> 20 ^ check) - 1 >> 31;
            int cell = first & isFirst | second & isSecond & ~isFirst;
            int a = cell << 12 >> 22;
            int b = cell << 22 >> 22;
            left += a * Math.abs(a);
            right += b * Math.abs(b);
        }
        scores[0] = 0;
        scores[1] = left;
        scores[2] = right;
    }

    /** Keeps the weightiest features of a trained perceptron that find room in {@code 1 << bits} cells. */
    static MoveTable freeze(Learner learner, int bits) {
        long[] features = learner.features();
        int n = features.length;
        float[] left = new float[n];
        float[] right = new float[n];
        float[] row = new float[learner.classes];
        Integer[] order = new Integer[n];
        float largest = 0;
        for (int i = 0; i < n; i++) {
            learner.averages(features[i], row);
            left[i] = row[1] - row[0];
            right[i] = row[2] - row[0];
            largest = Math.max(largest, Math.max(Math.abs(left[i]), Math.abs(right[i])));
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> -Math.max(Math.abs(left[i]), Math.abs(right[i]))));
        int[] cells = new int[1 << bits];
        float scale = LIMIT * LIMIT / largest;
        for (int i : order) {
            int a = quantise(left[i] * scale);
            int b = quantise(right[i] * scale);
            if (a == 0 && b == 0) continue;
            int slot = (int) features[i] & (cells.length - 1);
            if (cells[slot] != 0) slot ^= 1;
            if (cells[slot] == 0) {
                cells[slot] = (int) (features[i] >>> 52) << 20 | (a & 0x3ff) << 10 | b & 0x3ff;
            }
        }
        return new MoveTable(cells);
    }

    private static int quantise(float weight) {
        return (int) Math.signum(weight) * (int) Math.round(Math.sqrt(Math.abs(weight)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(cells.length);
        for (int cell : cells) out.writeInt(cell);
    }

    static MoveTable read(ByteBuffer in) {
        int[] cells = new int[in.getInt()];
        in.asIntBuffer().get(cells);
        in.position(in.position() + cells.length * Integer.BYTES);
        return new MoveTable(cells);
    }
}
