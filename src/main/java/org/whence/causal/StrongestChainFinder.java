package org.whence.causal;

import java.util.Optional;

/**
 * Finds the chain with the largest product of wh:score ({@link StrongestSearch}). Only the figures that sources
 * supply count; none is made up. A step that holds by definition has none and needs none: it leaves the product as it
 * is. Where the search meets a claim without a score before it can tell, it refuses.
 */
public final class StrongestChainFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public StrongestChainFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * The strongest chain, if there is any.
     *
     * @throws org.whence.model.UserMessageException if both ends are the same, or a claim that may matter has no score
     */
    public Optional<StrongestChain> find(int from, int to) {
        ChainEnds.differ(from, to);
        int[] factors = new StrongestSearch(view, deadline).find(from, to, Ban.NONE);
        return Optional.ofNullable(factors).map(row -> StrongestChain.of(view, row));
    }
}
