package org.whence.causal;

/**
 * Finds the chain with the largest product of scores: E. W. Dijkstra, A note on two problems in connexion with graphs
 * (1959), from both ends (T. A. J. Nicholson, Finding the shortest route between two points in a network, 1966). Ends
 * when the two least open costs together are no less than the best meeting. The side with fewer open factors goes on
 * (Pohl 1971), and neither opens what costs too much to become part of a better chain than the best so far: more than
 * the best less the other side's least open cost (as A. V. Goldberg and C. Harrelson, Computing the shortest path: A*
 * search meets graph theory, SODA 2005, prune theirs). No bound on steps: each factor is settled at most once from each
 * end.
 */
final class StrongestSearch {
    private final CausalView view;
    private final Deadline deadline;
    private CostWave forward;
    private CostWave backward;
    private double best;
    private int meeting;
    private int start;
    private int goal;
    private boolean bounded;

    StrongestSearch(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** The factors of a strongest chain between two different factors; null where there is none. */
    int[] find(int from, int to, Ban ban) {
        if (!view.holds(from) || !view.holds(to)) {
            return null;
        }
        start = from;
        goal = to;
        bounded = view.isWithinStandard();
        forward = new CostWave(view, view.index().effects(), from, ban);
        backward = new CostWave(view, view.index().causes(), to, ban);
        best = Double.POSITIVE_INFINITY;
        while (forward.leastCost() + backward.leastCost() < best) {
            boolean ahead = forward.openCount() <= backward.openCount();
            CostWave one = ahead ? forward : backward;
            CostWave other = ahead ? backward : forward;
            one.settleLeast(this, best - other.leastCost(), deadline);
        }
        return best == Double.POSITIVE_INFINITY ? null : chain();
    }

    /**
     * Whether a factor that a wave comes upon can lie on a chain: it must lead on, and where the stored components bound
     * the view, their numbers must not rule it out.
     */
    boolean mayMatter(int factor, Side side) {
        CausalIndex index = view.index();
        boolean onward = side == index.effects();
        if (factor == (onward ? goal : start)) {
            return true;
        }
        if (bounded
                && (onward
                        ? index.componentOf(factor) < index.componentOf(goal)
                        : index.componentOf(factor) > index.componentOf(start))) {
            return false;
        }
        return side.first(factor) < side.end(factor);
    }

    /** Called by a wave: a factor was met more cheaply than before. */
    void met(int factor) {
        double through = forward.cost(factor) + backward.cost(factor);
        if (through < best) {
            best = through;
            meeting = factor;
        }
    }

    private int[] chain() {
        IntList reversed = new IntList();
        for (int factor = meeting; factor != Wave.START; factor = forward.metFrom(factor)) {
            reversed.add(factor);
        }
        IntList chain = new IntList();
        while (!reversed.isEmpty()) {
            chain.add(reversed.removeLast());
        }
        for (int factor = backward.metFrom(meeting); factor != Wave.START; factor = backward.metFrom(factor)) {
            chain.add(factor);
        }
        return chain.toArray();
    }
}
