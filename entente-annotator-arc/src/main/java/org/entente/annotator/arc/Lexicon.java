package org.entente.annotator.arc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** What is known of frequent words, by {@link Frame#hash}: the class of tags they were seen with, and their cluster. */
final class Lexicon {
    static final Lexicon EMPTY = of(new TreeMap<>());

    private final int[] keys;
    private final short[] ambiguities;
    private final short[] clusters;
    private final int mask;

    private Lexicon(int capacity) {
        keys = new int[capacity];
        ambiguities = new short[capacity];
        clusters = new short[capacity];
        mask = capacity - 1;
    }

    /** @param entries hash of a word to its ambiguity class and cluster, 0 where unknown */
    static Lexicon of(Map<Integer, short[]> entries) {
        Lexicon lexicon = new Lexicon(Integer.highestOneBit(Math.max(8, entries.size())) * 4);
        for (Map.Entry<Integer, short[]> entry : new TreeMap<>(entries).entrySet()) {
            int slot = lexicon.slot(entry.getKey());
            lexicon.keys[slot] = entry.getKey();
            lexicon.ambiguities[slot] = entry.getValue()[0];
            lexicon.clusters[slot] = entry.getValue()[1];
        }
        return lexicon;
    }

    int ambiguity(int word) {
        return ambiguities[slot(word)];
    }

    int cluster(int word) {
        return clusters[slot(word)];
    }

    private int slot(int word) {
        int slot = word & mask;
        while (keys[slot] != 0 && keys[slot] != word) slot = (slot + 1) & mask;
        return slot;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeShort(ambiguities[i]);
            out.writeShort(clusters[i]);
        }
    }

    static Lexicon read(ByteBuffer in) {
        Lexicon lexicon = new Lexicon(in.getInt());
        for (int i = 0; i < lexicon.keys.length; i++) {
            lexicon.keys[i] = in.getInt();
            lexicon.ambiguities[i] = in.getShort();
            lexicon.clusters[i] = in.getShort();
        }
        return lexicon;
    }
}
