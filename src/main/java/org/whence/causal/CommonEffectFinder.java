package org.whence.causal;

import java.util.List;

/**
 * Finds common effects of two factors: those with a chain from the first that does not pass the second, and one from
 * the second that does not pass the first (a collider, as in J. Pearl, Causality, 2nd ed. 2009, section 1.2). Two
 * breadth-first searches.
 */
public final class CommonEffectFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public CommonEffectFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** The common effects within so many steps of either, the nearest to both together first. */
    public List<CommonFactor> find(int first, int second, int maxSteps) {
        return CommonReach.find(view, view.index().effects(), first, second, maxSteps, deadline);
    }
}
