package org.entente.annotator.arc;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Frozen weights for many classes, of which a feature speaks for or against a few. A cell holds 8 bits to know the
 * feature by and 24 bits that lead to its row: a count, then pairs of class and weight, each one byte. Row 0 is empty.
 */
final class ClassTable implements Scorer {
    private static final int LIMIT = 127;
    private static final int MAX_ROWS = 1 << 24;
    /** The bits of a cell that lead to its row. */
    private static final int ROW = MAX_ROWS - 1;

    private final int[] cells;
    private final byte[] rows;
    private final int mask;

    private ClassTable(int[] cells, byte[] rows) {
        this.cells = cells;
        this.rows = rows;
        this.mask = cells.length - 1;
    }

    @Override
    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < features.size; i++) {
            int at = row(features.values[i]);
            for (int end = at + 1 + 2 * (rows[at++] & 0xff); at < end; at += 2) {
                int root = rows[at + 1];
                scores[rows[at] & 0xff] += root * Math.abs(root);
            }
        }
    }

    /** Where the feature's row begins; 0, an empty row, for one that is not known. Without branches, as in {@link MoveTable}. */
    private int row(long feature) {
        int slot = (int) feature & mask;
        int check = (int) (feature >>> 56);
        int first = cells[slot];
        int second = cells[slot ^ 1];
        int isFirst = (first >>> 24 ^ check) - 1 >> 31;
        int isSecond = (second >>> 24 ^ check) - 1 >> 31;
        return (first & isFirst | second & isSecond & ~isFirst) & ROW;
    }

    /** Scores as its table does, and counts how often each row is read. */
    static final class Usage implements Scorer {
        private final ClassTable table;
        private final int[] reads;

        Usage(ClassTable table) {
            this.table = table;
            this.reads = new int[table.rows.length];
        }

        @Override
        public void score(Features features, int[] scores) {
            for (int i = 0; i < features.size; i++) reads[table.row(features.values[i])]++;
            table.score(features, scores);
        }

        /** The same table with the rows that were read most laid together, so that they stay in the processor's cache. */
        ClassTable laidOut() {
            int[] order = IntStream.of(table.cells)
                    .map(cell -> cell & ROW)
                    .filter(row -> row != 0)
                    .distinct()
                    .sorted()
                    .boxed()
                    .sorted(Comparator.comparingInt(row -> -reads[row]))
                    .mapToInt(row -> row)
                    .toArray();
            int[] moved = new int[table.rows.length];
            byte[] rows = new byte[table.rows.length];
            int size = 1;
            for (int row : order) {
                int length = 1 + 2 * (table.rows[row] & 0xff);
                System.arraycopy(table.rows, row, rows, size, length);
                moved[row] = size;
                size += length;
            }
            int[] cells = new int[table.cells.length];
            for (int i = 0; i < cells.length; i++) cells[i] = table.cells[i] & ~ROW | moved[table.cells[i] & ROW];
            return new ClassTable(cells, Arrays.copyOf(rows, size));
        }
    }

    /** Keeps the weightiest features of a trained perceptron that find room in {@code 1 << bits} cells. */
    static ClassTable freeze(Learner learner, int bits) {
        long[] features = learner.features();
        float[][] weights = new float[features.length][];
        float[] norm = new float[features.length];
        Integer[] order = new Integer[features.length];
        for (int i = 0; i < features.length; i++) {
            weights[i] = new float[learner.classes];
            learner.averages(features[i], weights[i]);
            for (float w : weights[i]) norm[i] = Math.max(norm[i], Math.abs(w));
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> -norm[i]));
        float scale = order.length == 0 ? 1 : LIMIT * LIMIT / norm[order[0]];
        int[] cells = new int[1 << bits];
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        rows.write(0);
        for (int i : order) {
            int slot = (int) features[i] & (cells.length - 1);
            if (cells[slot] != 0) slot ^= 1;
            if (cells[slot] != 0 || rows.size() >= MAX_ROWS - 256) continue;
            byte[] row = row(weights[i], scale);
            if (row.length == 1) continue;
            cells[slot] = (int) (features[i] >>> 56) << 24 | rows.size();
            rows.writeBytes(row);
        }
        return new ClassTable(cells, rows.toByteArray());
    }

    private static byte[] row(float[] weights, float scale) {
        byte[] row = new byte[1 + 2 * weights.length];
        int size = 1;
        for (int k = 0; k < weights.length; k++) {
            int weight = (int) Math.signum(weights[k]) * (int) Math.round(Math.sqrt(Math.abs(weights[k] * scale)));
            if (weight == 0) continue;
            row[size++] = (byte) k;
            row[size++] = (byte) weight;
        }
        row[0] = (byte) (size / 2);
        return Arrays.copyOf(row, size);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(cells.length);
        for (int cell : cells) out.writeInt(cell);
        out.writeInt(rows.length);
        out.write(rows);
    }

    static ClassTable read(ByteBuffer in) {
        int[] cells = new int[in.getInt()];
        in.asIntBuffer().get(cells);
        in.position(in.position() + cells.length * Integer.BYTES);
        byte[] rows = new byte[in.getInt()];
        in.get(rows);
        return new ClassTable(cells, rows);
    }
}
