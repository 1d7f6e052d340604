package org.entente.annotator.arc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** What is known of frequent words, by {@link Frame#hash}. */
final class Lexicon {
    private static final int FIELDS = 4;
    private static final int AMBIGUITY = 0;
    private static final int SURE_TAG = 1;
    private static final int SURE_LABEL = 2;
    private static final int FINITE = 3;

    private final int[] keys;
    private final short[] fields;
    private final int mask;

    /**
     * @param ambiguity number of the set of tags that the word is seen with
     * @param sureTag the only tag that it ever has, 0 where there are more
     * @param sureLabel the only label that it ever has, 0 where there are more
     * @param finite whether it is nearly always a finite verb, as auxiliaries are
     */
    record Entry(int ambiguity, int sureTag, int sureLabel, boolean finite) {}

    private Lexicon(int capacity) {
        keys = new int[capacity];
        fields = new short[capacity * FIELDS];
        mask = capacity - 1;
    }

    static Lexicon of(Map<Integer, Entry> entries) {
        Lexicon lexicon = new Lexicon(Integer.highestOneBit(Math.max(8, entries.size())) * 4);
        new TreeMap<>(entries).forEach((word, entry) -> {
            int slot = lexicon.slot(word);
            lexicon.keys[slot] = word;
            lexicon.fields[slot * FIELDS + AMBIGUITY] = (short) entry.ambiguity;
            lexicon.fields[slot * FIELDS + SURE_TAG] = (short) entry.sureTag;
            lexicon.fields[slot * FIELDS + SURE_LABEL] = (short) entry.sureLabel;
            lexicon.fields[slot * FIELDS + FINITE] = (short) (entry.finite ? 1 : 0);
        });
        return lexicon;
    }

    /** Where the word is kept, or an empty place where it is unknown; good for the other questions. */
    int slot(int word) {
        int slot = word & mask;
        while (keys[slot] != 0 && keys[slot] != word) slot = (slot + 1) & mask;
        return slot;
    }

    int ambiguity(int slot) {
        return fields[slot * FIELDS + AMBIGUITY];
    }

    int sureTag(int slot) {
        return fields[slot * FIELDS + SURE_TAG];
    }

    int sureLabel(int slot) {
        return fields[slot * FIELDS + SURE_LABEL];
    }

    boolean isFinite(int slot) {
        return fields[slot * FIELDS + FINITE] != 0;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        for (int key : keys) out.writeInt(key);
        for (short field : fields) out.writeShort(field);
    }

    static Lexicon read(ByteBuffer in) {
        Lexicon lexicon = new Lexicon(in.getInt());
        for (int i = 0; i < lexicon.keys.length; i++) lexicon.keys[i] = in.getInt();
        for (int i = 0; i < lexicon.fields.length; i++) lexicon.fields[i] = in.getShort();
        return lexicon;
    }
}
