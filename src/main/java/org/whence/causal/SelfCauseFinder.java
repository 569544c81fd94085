package org.whence.causal;

import java.util.BitSet;

/**
 * Finds the factors that are causes of themselves, however far: the members of components of more than one
 * ({@link ComponentFinder}), and those that a claim leads straight back to. Linear in factors and claims.
 */
public final class SelfCauseFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public SelfCauseFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** Their numbers. */
    public BitSet find() {
        Components components = ComponentFinder.all(view, deadline);
        int[] sizes = new int[components.count()];
        BitSet found = new BitSet();
        for (int factor = 0; factor < view.index().factorCount(); factor++) {
            if (view.holds(factor)) {
                sizes[components.of(factor)]++;
            }
        }
        for (int factor = 0; factor < view.index().factorCount(); factor++) {
            deadline.step();
            if (view.holds(factor)
                    && (sizes[components.of(factor)] > 1 || view.claimsBetween(factor, factor).length > 0)) {
                found.set(factor);
            }
        }
        return found;
    }
}
