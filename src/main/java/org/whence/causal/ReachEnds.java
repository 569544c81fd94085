package org.whence.causal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds where the search from a factor comes to an end on one side: factors with no claim further on, and loops that
 * no claim leads out of. Shared by {@link RootCauseFinder} and {@link FinalOutcomeFinder}.
 */
final class ReachEnds {
    private final CausalView view;
    private final Side side;
    private final Deadline deadline;

    ReachEnds(CausalView view, Side side, Deadline deadline) {
        this.view = view;
        this.side = side;
        this.deadline = deadline;
    }

    List<Reached> factors(int start) {
        List<Reached> ends = new ArrayList<>();
        for (Reached reached : BreadthFirst.from(view, side, start, BreadthFirst.UNBOUNDED, deadline)) {
            deadline.step();
            if (!view.hasAny(side, reached.factor())) {
                ends.add(reached);
            }
        }
        return ends;
    }

    int count(int start) {
        return new ReachCount(view, side, start, deadline).ends();
    }

    /** The loops with no way out, each as its members by number; the start's own may be among them. */
    List<List<Integer>> loops(int start) {
        BitSet starts = new BitSet();
        starts.set(start);
        return ClosedLoops.of(view, side, ComponentFinder.from(view, side, starts, deadline), deadline);
    }
}
