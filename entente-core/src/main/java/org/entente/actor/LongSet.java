package org.entente.actor;

/** A set of hashes, open-addressed. */
final class LongSet {
    private long[] keys = new long[1 << 15];
    private int size;

    void add(long key) {
        long own = key == 0 ? 1 : key;
        if (contains(own)) {
            return;
        }
        if (2 * (size + 1) > keys.length) {
            long[] old = keys;
            keys = new long[2 * old.length];
            for (long each : old) {
                if (each != 0) {
                    keys[free(each)] = each;
                }
            }
        }
        keys[free(own)] = own;
        size++;
    }

    boolean contains(long key) {
        long own = key == 0 ? 1 : key;
        int mask = keys.length - 1;
        for (int slot = (int) own & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == own) {
                return true;
            }
        }
        return false;
    }

    private int free(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
