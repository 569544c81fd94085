package org.whence.causal;

/**
 * Finds the chain with the largest product of scores: E. W. Dijkstra, A note on two problems in connexion with graphs
 * (1959), from both ends (T. A. J. Nicholson, Finding the shortest route between two points in a network, 1966). Ends
 * when the two least open costs together are no less than the best meeting. No bound on steps: each factor is
 * settled at most once from each end.
 */
final class StrongestSearch {
    private final CausalView view;
    private final Deadline deadline;
    private CostWave forward;
    private CostWave backward;
    private double best;
    private int meeting;

    StrongestSearch(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /** The factors of a strongest chain between two different factors; null where there is none. */
    int[] find(int from, int to, Ban ban) {
        if (!view.holds(from) || !view.holds(to)) {
            return null;
        }
        forward = new CostWave(view, view.index().effects(), from, ban);
        backward = new CostWave(view, view.index().causes(), to, ban);
        best = Double.POSITIVE_INFINITY;
        while (forward.leastCost() + backward.leastCost() < best) {
            boolean ahead = forward.leastCost() <= backward.leastCost();
            (ahead ? forward : backward).settleLeast(this, deadline);
        }
        return best == Double.POSITIVE_INFINITY ? null : chain();
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
