package org.whence.causal;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Sorting by a small number in linear time, equal ones left as they stand (D. E. Knuth, The Art of Computer
 * Programming, vol. 3, 2nd ed. 1998, section 5.2, algorithm D).
 */
final class CountingSort {
    private CountingSort() {}

    /** The positions 0 to {@code count} less one, sorted by their key. */
    static int[] sort(int count, IntUnaryOperator key, int range) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        return sort(order, key, range);
    }

    /**
     * The positions given, sorted by their key.
     *
     * @param key from 0 to {@code range} less one
     */
    static int[] sort(int[] order, IntUnaryOperator key, int range) {
        int[] starts = new int[range + 1];
        for (int position : order) {
            starts[key.applyAsInt(position) + 1]++;
        }
        for (int i = 0; i < range; i++) {
            starts[i + 1] += starts[i];
        }
        int[] sorted = new int[order.length];
        for (int position : order) {
            sorted[starts[key.applyAsInt(position)]++] = position;
        }
        return sorted;
    }

    /** Where each key begins among positions sorted by it, and one more at the end. */
    static int[] starts(int count, IntUnaryOperator key, int range) {
        int[] starts = new int[range + 1];
        for (int position = 0; position < count; position++) {
            starts[key.applyAsInt(position) + 1]++;
        }
        for (int i = 0; i < range; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }
}
