package org.whence.causal;

import java.util.function.ToLongFunction;

/**
 * Finds a shortest chain by searching from both ends, level by level, the smaller front first (I. Pohl,
 * Bi-directional search, Machine Intelligence 6, 1971). The first meeting is a shortest one, because levels are
 * finished: before it, no chain as long as both depths together exists. Deterministic.
 */
final class BidirectionalSearch {
    private final CausalView view;
    private final Deadline deadline;

    BidirectionalSearch(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * The factors of a shortest chain between two different factors, ends included; null where there is none within
     * so many steps.
     */
    int[] find(int from, int to, int maxSteps, Ban ban) {
        if (!view.holds(from) || !view.holds(to)) {
            return null;
        }
        Wave forward = new Wave(view, view.index().effects(), from, ban).meetingStart();
        Wave backward = new Wave(view, view.index().causes(), to, ban).meetingStart();
        int met = meeting(forward, backward, maxSteps, Wave::frontSize);
        return met < 0 ? null : joined(forward, backward, met);
    }

    /**
     * Whether any steps lead from one factor to a different one. Which chain tells it does not matter, so that the side
     * with fewer claims to look at goes on: where a factor leads to ten others and thousands of claims bear on the
     * other end, none of those is looked at.
     */
    boolean isReached(int from, int to) {
        if (!view.holds(from) || !view.holds(to)) {
            return false;
        }
        Wave forward = new Wave(view, view.index().effects(), from, Ban.NONE).meetingStart();
        Wave backward = new Wave(view, view.index().causes(), to, Ban.NONE).meetingStart();
        return meeting(forward, backward, BreadthFirst.UNBOUNDED, Wave::frontEntries) >= 0;
    }

    /** Whether any steps lead from a factor back to it. */
    boolean isOnLoop(int factor) {
        if (!view.holds(factor)) {
            return false;
        }
        Wave forward = new Wave(view, view.index().effects(), factor, Ban.NONE);
        Wave backward = new Wave(view, view.index().causes(), factor, Ban.NONE).meetingStart();
        return meeting(forward, backward, BreadthFirst.UNBOUNDED, Wave::frontSize) >= 0;
    }

    private int meeting(Wave forward, Wave backward, int maxSteps, ToLongFunction<Wave> work) {
        for (int steps = 0; steps < maxSteps && !forward.isSpent() && !backward.isSpent(); steps++) {
            boolean ahead = work.applyAsLong(forward) <= work.applyAsLong(backward);
            int met = ahead ? forward.expand(backward, deadline) : backward.expand(forward, deadline);
            if (met >= 0) {
                return met;
            }
        }
        return -1;
    }

    static int[] joined(Wave forward, Wave backward, int met) {
        IntList reversed = new IntList();
        for (int factor = met; factor != Wave.START; factor = forward.metFrom(factor)) {
            reversed.add(factor);
        }
        IntList chain = new IntList();
        while (!reversed.isEmpty()) {
            chain.add(reversed.removeLast());
        }
        for (int factor = backward.metFrom(met); factor != Wave.START; factor = backward.metFrom(factor)) {
            chain.add(factor);
        }
        return chain.toArray();
    }
}
