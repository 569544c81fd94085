package org.whence.causal;

import java.util.List;

/**
 * Finds the root causes of a factor, in one of the two senses of the word: causes with no claimed cause of their own
 * in this view. (What a voice calls a root is not the index's to say.) Linear: one search up, one look each.
 */
public final class RootCauseFinder {
    private final ReachEnds ends;

    /** Searches that view, so long. */
    public RootCauseFinder(CausalView view, Deadline deadline) {
        ends = new ReachEnds(view, view.index().causes(), deadline);
    }

    /** The causes that have no cause, nearest first. */
    public List<Reached> find(int effect) {
        return ends.factors(effect);
    }

    /** How many {@link #find} would give. */
    public int count(int effect) {
        return ends.count(effect);
    }

    /**
     * The loops that nothing outside leads into: here the search for a beginning goes round. Each as the numbers of
     * its factors; the factor asked about may be in one.
     */
    public List<List<Integer>> rootLoops(int effect) {
        return ends.loops(effect);
    }
}
