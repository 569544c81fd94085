package org.whence.causal;

/** Finds all causes of a factor, direct and indirect, with the fewest steps from each ({@link BreadthFirst}). */
public final class CauseFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public CauseFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** The causes of a factor, however far. */
    public Reach find(int effect) {
        return find(effect, BreadthFirst.UNBOUNDED);
    }

    /**
     * How many causes a factor has, however far; itself among them where a loop leads back to it, as paths of SPARQL
     * count. Nothing is searched but what the index has not counted already ({@link ReachCount}).
     */
    public int count(int effect) {
        return new ReachCount(view, view.index().causes(), effect, deadline).factors();
    }

    /** The causes of a factor within so many steps. */
    public Reach find(int effect, int maxSteps) {
        return BreadthFirst.from(view, view.index().causes(), effect, maxSteps, deadline);
    }
}
