package org.whence.causal;

import java.util.List;

/**
 * A simple path of claims: no factor twice. Two chains differ when they pass different factors; claims that say the
 * same step stand on it side by side.
 *
 * @param steps at least one; each begins where the one before ends
 */
public record Chain(List<ChainStep> steps) {
    /** Keeps a copy. */
    public Chain {
        steps = List.copyOf(steps);
    }

    /** How many steps. */
    public int length() {
        return steps.size();
    }

    /** The factor it begins at. */
    public int from() {
        return steps.get(0).cause();
    }

    /** The factor it ends at. */
    public int to() {
        return steps.get(steps.size() - 1).effect();
    }

    /** The factors it passes, ends included. */
    public int[] factors() {
        int[] factors = new int[steps.size() + 1];
        factors[0] = from();
        for (int i = 0; i < steps.size(); i++) {
            factors[i + 1] = steps.get(i).effect();
        }
        return factors;
    }

    /** Whether the beginning is said to help the end or to work against it: the product of the steps' signs. */
    public Sign sign() {
        return steps.stream().map(ChainStep::sign).reduce(Sign.POSITIVE, Sign::times);
    }
}
