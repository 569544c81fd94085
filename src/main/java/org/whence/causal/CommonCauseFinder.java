package org.whence.causal;

import java.util.List;

/**
 * Finds common causes of two factors: those with a chain to the first that does not pass the second, and one to the
 * second that does not pass the first (a fork, as in J. Pearl, Causality, 2nd ed. 2009, section 1.2). So a cause that
 * works on one only by way of the other is not among them. Two breadth-first searches.
 */
public final class CommonCauseFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public CommonCauseFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** The common causes within so many steps of either, the nearest to both together first. */
    public List<CommonFactor> find(int first, int second, int maxSteps) {
        return CommonReach.find(view, view.index().causes(), first, second, maxSteps, deadline);
    }
}
