package org.whence.causal;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The largest loop of an index in its standard view, with all that leads into it and all that it leads to: so much of
 * the closure of the condensed graph as is worth keeping. In large collections a third of all factors are causes of
 * each other (A. Broder and others, Graph structure in the Web, Computer Networks 33, 2000, call it a bow tie), so that
 * what a factor of it is caused by is the same for all, and few others have causes besides. Two bits a factor and four
 * counts. Speaks of nothing but the standard view: {@link CausalView#giant()} tells whether it may be asked.
 */
final class GiantComponent {
    private static final String ABOVE = "giant.above";
    private static final String BELOW = "giant.below";
    private static final String COUNTS = "giant.counts";

    private final Region above;
    private final Region below;

    /**
     * The loop with what lies on one side of it.
     *
     * @param members one bit a factor
     * @param size how many members
     * @param ends how many members have nothing further on that side
     */
    record Region(LongBuffer members, int size, int ends) {
        boolean has(int factor) {
            return (members.get(factor >>> 6) & 1L << factor) != 0;
        }
    }

    private GiantComponent(Region above, Region below) {
        this.above = above;
        this.below = below;
    }

    /** As the columns have it; null where they have none. */
    static GiantComponent of(IndexColumns columns) {
        if (!columns.has(COUNTS)) {
            return null;
        }
        NumberColumn counts = columns.numbers(COUNTS);
        return new GiantComponent(
                new Region(columns.longs(ABOVE), counts.get(0), counts.get(1)),
                new Region(columns.longs(BELOW), counts.get(2), counts.get(3)));
    }

    /** Finds it, two searches from the loop, and adds it to the columns; adds nothing where there is no loop of two. */
    static void layOut(CausalView standard, Components components, IndexColumns columns) {
        BitSet loop = largest(components);
        if (loop.cardinality() < 2) {
            return;
        }
        Side causes = standard.index().causes();
        Side effects = standard.index().effects();
        BitSet allAbove = BreadthFirst.set(standard, causes, loop, Deadline.none());
        BitSet allBelow = BreadthFirst.set(standard, effects, loop, Deadline.none());
        int words = (standard.index().factorCount() >>> 6) + 1;
        columns.with(ABOVE, bits(allAbove, words))
                .with(BELOW, bits(allBelow, words))
                .with(COUNTS, NumberColumn.of(new int[] {
                    allAbove.cardinality(),
                    ends(standard, causes, allAbove),
                    allBelow.cardinality(),
                    ends(standard, effects, allBelow)
                }));
    }

    private static BitSet largest(Components components) {
        int[] sizes = new int[components.count()];
        for (int component : components.ofFactors()) {
            sizes[component]++;
        }
        int largest = 0;
        for (int component = 1; component < sizes.length; component++) {
            largest = sizes[component] > sizes[largest] ? component : largest;
        }
        BitSet members = new BitSet();
        for (int factor = 0; factor < components.ofFactors().length; factor++) {
            if (components.of(factor) == largest) {
                members.set(factor);
            }
        }
        return members;
    }

    private static LongBuffer bits(BitSet set, int words) {
        return LongBuffer.wrap(Arrays.copyOf(set.toLongArray(), words));
    }

    private static int ends(CausalView view, Side side, BitSet region) {
        return (int)
                region.stream().filter(factor -> !view.hasAny(side, factor)).count();
    }

    /** The loop and all its causes. */
    Region above() {
        return above;
    }

    /** The loop and all its effects. */
    Region below() {
        return below;
    }
}
