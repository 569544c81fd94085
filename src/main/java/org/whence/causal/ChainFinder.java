package org.whence.causal;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds all chains within a bound, shorter ones first, one at a time as they are asked for ({@link SimpleChains}).
 * Their number can grow exponentially with the bound: take as many as needed.
 */
public final class ChainFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long; the deadline runs until the last chain is taken. */
    public ChainFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * Every chain of at most so many steps, each once; chains of one length in the order of their factors' numbers.
     *
     * @throws org.whence.model.UserMessageException if both ends are the same
     */
    public Stream<Chain> find(int from, int to, int maxSteps) {
        ChainEnds.differ(from, to);
        ChainEnds.bounded("steps", maxSteps);
        ChainMaker maker = new ChainMaker(view);
        SimpleChains rows = new SimpleChains(view, from, to, maxSteps, deadline);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, traits), false)
                .map(maker::chain);
    }
}
