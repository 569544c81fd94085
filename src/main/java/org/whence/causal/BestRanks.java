package org.whence.causal;

import java.util.Arrays;

/**
 * The best few of many factors, by claims and then by the place of the key: a binary heap with the worst of them at the
 * top (J. W. J. Williams, Algorithm 232: Heapsort, 1964). A factor is one number in it, its claims above its place.
 */
final class BestRanks {
    private static final int WORST = 0;
    private static final int MOST_AT_FIRST = 64;

    private final int most;
    private long[] heap;
    private int size;

    /** Of so many at most. */
    BestRanks(int most) {
        this.most = most;
        heap = new long[Math.min(most, MOST_AT_FIRST)];
    }

    /** The claims that a factor must have, at the least, to be among them. */
    int leastClaims() {
        if (most == 0) {
            return Integer.MAX_VALUE;
        }
        return size < most ? 1 : claims(heap[WORST]);
    }

    /** Takes a factor in, if it is among the best so far. */
    void offer(int claims, int rank) {
        long one = (long) claims << Integer.SIZE | Integer.MAX_VALUE - rank;
        if (size < most) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, (int) Math.min(most, 2L * size));
            }
            rise(size++, one);
        } else if (most > 0 && one > heap[WORST]) {
            sink(one);
        }
    }

    private void rise(int from, long one) {
        int place = from;
        while (place > 0 && heap[(place - 1) >>> 1] > one) {
            heap[place] = heap[(place - 1) >>> 1];
            place = (place - 1) >>> 1;
        }
        heap[place] = one;
    }

    /** In place of the worst. */
    private void sink(long one) {
        int place = WORST;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= one) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = one;
    }

    /** The best first; {@link #claims} and {@link #rank} tell what each is. Nothing is offered after. */
    long[] bestFirst() {
        long[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        for (int i = 0; i < size / 2; i++) {
            long swapped = sorted[i];
            sorted[i] = sorted[size - 1 - i];
            sorted[size - 1 - i] = swapped;
        }
        return sorted;
    }

    static int claims(long one) {
        return (int) (one >>> Integer.SIZE);
    }

    static int rank(long one) {
        return Integer.MAX_VALUE - (int) one;
    }
}
