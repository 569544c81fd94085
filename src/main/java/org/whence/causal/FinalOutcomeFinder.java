package org.whence.causal;

import java.util.List;

/** Finds the final outcomes of a factor: effects that are claimed to have no effect in this view. Linear. */
public final class FinalOutcomeFinder {
    private final ReachEnds ends;

    /** Searches that view, so long. */
    public FinalOutcomeFinder(CausalView view, Deadline deadline) {
        ends = new ReachEnds(view, view.index().effects(), deadline);
    }

    /** The effects that have no effect, nearest first. */
    public List<Reached> find(int cause) {
        return ends.factors(cause);
    }

    /** How many {@link #find} would give. */
    public int count(int cause) {
        return ends.count(cause);
    }

    /** The loops that lead nowhere outside; each as the numbers of its factors. */
    public List<List<Integer>> finalLoops(int cause) {
        return ends.loops(cause);
    }
}
