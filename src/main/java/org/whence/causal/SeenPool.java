package org.whence.causal;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One bit a factor, empty, for each search that asks: a short search in a large graph would otherwise spend most of its
 * time on laying out bits. Keeps a few that were given back; a search that ends by its deadline gives none back. Safe
 * for many threads.
 */
final class SeenPool {
    private static final int KEPT = 8;

    private final int words;
    private final ConcurrentLinkedQueue<long[]> spare = new ConcurrentLinkedQueue<>();
    private final AtomicInteger spared = new AtomicInteger();

    SeenPool(int factors) {
        words = (factors >>> 6) + 1;
    }

    /** No bit is set. */
    long[] take() {
        long[] bits = spare.poll();
        if (bits == null) {
            return new long[words];
        }
        spared.decrementAndGet();
        return bits;
    }

    /**
     * Takes one back, after the search that had it.
     *
     * @param set the factors whose bits are set, and no others; so many of them from the first
     */
    void giveBack(long[] bits, int[] set, int count) {
        if (spared.get() >= KEPT) {
            return;
        }
        if (count > words / 2) {
            Arrays.fill(bits, 0);
        } else {
            for (int i = 0; i < count; i++) {
                bits[set[i] >>> 6] = 0;
            }
        }
        spared.incrementAndGet();
        spare.add(bits);
    }
}
