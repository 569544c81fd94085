package org.whence.causal;

import java.util.Arrays;

/**
 * What a search notes down of the factors it has met: a number for each. A hash table as long as few are met, so
 * that a short search in a large graph touches little memory; one plain array once many are.
 */
final class FactorMap {
    /** Given for a factor not met; no note may have this value. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final int FREE = -1;

    /** The array costs 4 bytes a factor, the table 8 for each place: change when it would cost a quarter. */
    private static final int DENSE_AT = 32;

    private final int factors;
    private int[] keys;
    private int[] values;
    private int size;

    FactorMap(int factors) {
        this.factors = factors;
        keys = new int[64];
        values = new int[64];
        Arrays.fill(keys, FREE);
    }

    int get(int factor) {
        if (keys == null) {
            return values[factor];
        }
        int place = place(factor);
        return keys[place] == FREE ? ABSENT : values[place];
    }

    boolean has(int factor) {
        return get(factor) != ABSENT;
    }

    int size() {
        return size;
    }

    void put(int factor, int value) {
        if (keys == null) {
            size += values[factor] == ABSENT ? 1 : 0;
            values[factor] = value;
            return;
        }
        int place = place(factor);
        if (keys[place] == FREE) {
            keys[place] = factor;
            size++;
        }
        values[place] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int place(int factor) {
        int mask = keys.length - 1;
        int place = ((factor * 0x9E3779B9) >>> 7) & mask;
        while (keys[place] != FREE && keys[place] != factor) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        boolean dense = (long) size * DENSE_AT > factors;
        keys = dense ? null : new int[oldKeys.length * 2];
        values = new int[dense ? factors : oldKeys.length * 2];
        Arrays.fill(dense ? values : keys, dense ? ABSENT : FREE);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
