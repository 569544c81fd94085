package org.whence.causal;

/**
 * Tells whether one factor is a cause of another, however far. First by the stored components, where they bound the
 * view: a chain never leads to a component with a higher number. Else by a search from both ends
 * ({@link BidirectionalSearch}).
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
        if (cause == effect) {
            return new BidirectionalSearch(view, deadline).isOnLoop(cause);
        }
        CausalIndex index = view.index();
        if (view.isWithinStandard() && index.componentOf(cause) < index.componentOf(effect)) {
            return false;
        }
        return new BidirectionalSearch(view, deadline).find(cause, effect, BreadthFirst.UNBOUNDED, Ban.NONE) != null;
    }
}
