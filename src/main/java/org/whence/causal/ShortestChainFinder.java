package org.whence.causal;

import java.util.Optional;

/**
 * Finds a shortest chain with its claims ({@link BidirectionalSearch}). Of several equally short it gives one,
 * always the same.
 */
public final class ShortestChainFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public ShortestChainFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * A shortest chain, if there is one within so many steps.
     *
     * @throws org.whence.model.UserMessageException if both ends are the same
     */
    public Optional<Chain> find(int from, int to, int maxSteps) {
        ChainEnds.differ(from, to);
        ChainEnds.bounded("steps", maxSteps);
        int[] factors = new BidirectionalSearch(view, deadline).find(from, to, maxSteps, Ban.NONE);
        return Optional.ofNullable(factors).map(new ChainMaker(view)::chain);
    }
}
