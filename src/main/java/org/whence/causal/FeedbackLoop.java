package org.whence.causal;

import java.util.List;

/**
 * A chain that comes back to where it began, no factor else twice.
 *
 * @param steps at least one; the last leads to the cause of the first
 */
public record FeedbackLoop(List<ChainStep> steps) {
    /** Keeps a copy. */
    public FeedbackLoop {
        steps = List.copyOf(steps);
    }

    /** How many steps, and factors. */
    public int length() {
        return steps.size();
    }

    /** Its factors, each once, from the one with the lowest number or the one asked about. */
    public int[] factors() {
        return steps.stream().mapToInt(ChainStep::cause).toArray();
    }

    /**
     * {@link Sign#POSITIVE} for a reinforcing loop, {@link Sign#NEGATIVE} for a balancing one (J. D. Sterman, Business
     * Dynamics, 2000, section 5.2.5); mixed or unsigned where the claims do not tell. Absences do not matter: a factor
     * and its absence turn both steps at it.
     */
    public Sign sign() {
        return steps.stream().map(ChainStep::sign).reduce(Sign.POSITIVE, Sign::times);
    }
}
