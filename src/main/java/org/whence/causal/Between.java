package org.whence.causal;

import java.util.BitSet;

/**
 * The part of a view that lies between two factors: those that the start leads to and that lead to the end, with
 * numbers of their own from 0. Two searches.
 */
final class Between {
    private final CausalView view;
    private final int[] factors;
    private final FactorMap places;
    final int from;
    final int to;

    Between(CausalView view, int from, int to, Deadline deadline) {
        this.view = view;
        this.from = from;
        this.to = to;
        BitSet both = BreadthFirst.set(view, view.index().effects(), from, deadline);
        both.and(BreadthFirst.set(view, view.index().causes(), to, deadline));
        factors = both.stream().toArray();
        places = new FactorMap(view.index().factorCount());
        for (int place = 0; place < factors.length; place++) {
            places.put(factors[place], place);
        }
    }

    /** Whether there is any chain. */
    boolean isEmpty() {
        return !places.has(from) || !places.has(to);
    }

    int size() {
        return factors.length;
    }

    int factor(int place) {
        return factors[place];
    }

    int place(int factor) {
        return places.get(factor);
    }

    /** Whether an entry by effect lies on a way from start to end, neither back to the start nor on from the end. */
    boolean leadsOn(int effect, int entry) {
        Side causes = view.index().causes();
        return effect != from
                && causes.other(entry) != to
                && view.admits(causes, entry)
                && places.has(causes.other(entry));
    }
}
