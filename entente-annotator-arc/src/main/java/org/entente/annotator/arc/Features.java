package org.entente.annotator.arc;

/** A growing list of hashed features of one decision. Never the value 0. */
final class Features {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    final long[] values;
    int size;

    Features(int capacity) {
        values = new long[capacity];
    }

    void add(int template, int a) {
        values[size++] = finish(step(template, a));
    }

    void add(int template, int a, int b) {
        values[size++] = finish(step(step(template, a), b));
    }

    void add(int template, int a, int b, int c) {
        values[size++] = finish(step(step(step(template, a), b), c));
    }

    void add(int template, int a, int b, int c, int d) {
        values[size++] = finish(step(step(step(step(template, a), b), c), d));
    }

    private static long step(long hash, int atom) {
        long h = (hash ^ atom) * PRIME;
        return h ^ (h >>> 29);
    }

    private static long finish(long hash) {
        long h = hash * PRIME;
        h ^= h >>> 32;
        return h == 0 ? 1 : h;
    }
}
