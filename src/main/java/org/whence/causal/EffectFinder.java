package org.whence.causal;

/** Finds all effects of a factor, direct and indirect, with the fewest steps to each ({@link BreadthFirst}). */
public final class EffectFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public EffectFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** The effects of a factor, however far. */
    public Reach find(int cause) {
        return find(cause, BreadthFirst.UNBOUNDED);
    }

    /** How many effects a factor has, however far; itself among them where a loop leads back to it. */
    public int count(int cause) {
        return new ReachCount(view, view.index().effects(), cause, deadline).factors();
    }

    /** The effects of a factor within so many steps. */
    public Reach find(int cause, int maxSteps) {
        return BreadthFirst.from(view, view.index().effects(), cause, maxSteps, deadline);
    }
}
