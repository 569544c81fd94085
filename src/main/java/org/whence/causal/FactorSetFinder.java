package org.whence.causal;

import java.util.BitSet;

/**
 * Finds where steps lead from several factors at once, and who of several has a further step: sets in, sets out, each
 * factor looked at once. Linear in the entries of the factors given or reached.
 */
public final class FactorSetFinder {
    private final CausalView view;
    private final Side side;
    private final Deadline deadline;

    /**
     * Searches that view, so long.
     *
     * @param forward whether steps lead from causes to effects, or back
     */
    public FactorSetFinder(CausalView view, boolean forward, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
        side = forward ? view.index().effects() : view.index().causes();
    }

    /** What one step leads to. */
    public BitSet next(BitSet from) {
        BitSet found = new BitSet(view.index().factorCount());
        for (int factor = from.nextSetBit(0); factor >= 0; factor = from.nextSetBit(factor + 1)) {
            int first = side.first(factor);
            int end = view.holds(factor) ? side.end(factor) : first;
            deadline.steps(end - first + 1);
            for (int entry = first; entry < end; entry++) {
                if (view.admits(side, entry)) {
                    found.set(side.other(entry));
                }
            }
        }
        return found;
    }

    /** What one step or more lead to. */
    public BitSet beyond(BitSet from) {
        return BreadthFirst.set(view, side, next(from), deadline);
    }

    /** Those of them from which a step leads on. */
    public BitSet leaving(BitSet among) {
        BitSet found = new BitSet(view.index().factorCount());
        for (int factor = among.nextSetBit(0); factor >= 0; factor = among.nextSetBit(factor + 1)) {
            deadline.step();
            if (view.hasAny(side, factor)) {
                found.set(factor);
            }
        }
        return found;
    }
}
