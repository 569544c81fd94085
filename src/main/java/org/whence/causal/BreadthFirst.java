package org.whence.causal;

import java.util.BitSet;

/** What can be reached along one side: level by level from one factor, or as a set from several. */
final class BreadthFirst {
    /** Steps without a bound. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    private BreadthFirst() {}

    /** What can be reached from a factor in at most so many steps. */
    static Reach from(CausalView view, Side side, int start, int maxSteps, Deadline deadline) {
        return new LevelSearch(view, side, start, deadline).within(maxSteps);
    }

    /** All that can be reached from any of the starts, and the starts, as a set. */
    static BitSet set(CausalView view, Side side, BitSet starts, Deadline deadline) {
        BitSet seen = new BitSet(view.index().factorCount());
        IntList stack = new IntList();
        starts.stream().filter(view::holds).forEach(start -> {
            seen.set(start);
            stack.add(start);
        });
        while (!stack.isEmpty()) {
            int factor = stack.removeLast();
            int first = side.first(factor);
            int end = side.end(factor);
            deadline.steps(end - first + 1);
            for (int entry = first; entry < end; entry++) {
                if (view.admits(side, entry) && !seen.get(side.other(entry))) {
                    seen.set(side.other(entry));
                    stack.add(side.other(entry));
                }
            }
        }
        return seen;
    }

    /** The same from one start. */
    static BitSet set(CausalView view, Side side, int start, Deadline deadline) {
        BitSet starts = new BitSet();
        starts.set(start);
        return set(view, side, starts, deadline);
    }
}
