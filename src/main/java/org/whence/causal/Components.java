package org.whence.causal;

import java.util.ArrayList;
import java.util.List;

/**
 * Factors grouped by mutual causation: two in one component are causes of each other. Components are numbered so
 * that along the side searched the number never rises.
 */
final class Components {
    private final int[] ofFactors;
    private final int count;

    /**
     * A grouping.
     *
     * @param ofFactors the component of each factor, -1 for one not searched
     * @param count how many there are
     */
    Components(int[] ofFactors, int count) {
        this.ofFactors = ofFactors;
        this.count = count;
    }

    int of(int factor) {
        return ofFactors[factor];
    }

    int[] ofFactors() {
        return ofFactors;
    }

    int count() {
        return count;
    }

    /** The members of each component, by number of component and then of factor. */
    List<int[]> members() {
        List<IntList> lists = new ArrayList<>(count);
        for (int component = 0; component < count; component++) {
            lists.add(new IntList(1));
        }
        for (int factor = 0; factor < ofFactors.length; factor++) {
            if (ofFactors[factor] >= 0) {
                lists.get(ofFactors[factor]).add(factor);
            }
        }
        return lists.stream().map(IntList::toArray).toList();
    }
}
