package org.whence.causal;

/**
 * Tells whether one factor is a cause of another, however far. First by what the index keeps of the standard view: one
 * that leads into the largest loop is a cause of all that it leads to ({@link GiantComponent}), and factors of one
 * component are causes of each other. Then by the components, where they bound the view: a chain never leads to a
 * component with a higher number. Else by a search from both ends ({@link BidirectionalSearch}).
 */
public final class ReachabilityFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public ReachabilityFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** Whether there is at least one step, and then any number, from the one to the other; the same may be both. */
    public boolean isCause(int cause, int effect) {
        GiantComponent giant = view.giant();
        if (giant != null && giant.above().has(cause) && giant.below().has(effect)) {
            return true;
        }
        if (cause == effect) {
            return new BidirectionalSearch(view, deadline).isOnLoop(cause);
        }
        CausalIndex index = view.index();
        if (view.isStandard() && index.componentOf(cause) == index.componentOf(effect)) {
            return true;
        }
        if (view.isWithinStandard() && index.componentOf(cause) < index.componentOf(effect)) {
            return false;
        }
        return new BidirectionalSearch(view, deadline).isReached(cause, effect);
    }
}
