package org.nigao.mining;

/** Whole numbers by hashes of 64 bits, none of which is 0, in open addressing: twelve bytes a place. */
final class LongIntMap {

    private long[] keys;
    private int[] values;
    private int size;

    LongIntMap(int expected) {
        int places = Integer.highestOneBit(Math.max(8, expected)) * 4;
        keys = new long[places];
        values = new int[places];
    }

    /** 0 where nothing was put. */
    int get(long key) {
        return values[slot(key)];
    }

    /** Adds to what stands for the key, and gives the sum. */
    int add(long key, int more) {
        int at = slot(key);
        if (keys[at] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                at = slot(key);
            }
            keys[at] = key;
        }
        return values[at] += more;
    }

    /** Lets a value stand for a key, neither of which is 0. */
    void put(long key, int value) {
        add(key, value - get(key));
    }

    /** Adds one where something was put; gives whether. */
    boolean addTo(long key) {
        int at = slot(key);
        if (keys[at] == 0) {
            return false;
        }
        values[at]++;
        return true;
    }

    /** What is done with a key and its value. */
    interface Visit {
        void of(long key, int value);
    }

    void each(Visit visit) {
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                visit.of(keys[i], values[i]);
            }
        }
    }

    /** Where a key stands, or the empty place where it may be put: one without a key, so that nothing else need be looked at. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
