package org.whence.causal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Search level by level along one side (E. F. Moore, The shortest path through a maze, 1959). Looks at each claim
 * once; one bit for each factor and four bytes for each one reached.
 */
final class BreadthFirst {
    /** Steps without a bound. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    private BreadthFirst() {}

    /** What can be reached from a factor in at most so many steps. */
    static Reach from(CausalView view, Side side, int start, int maxSteps, Deadline deadline) {
        BitSet seen = new BitSet(view.index().factorCount());
        IntList queue = new IntList();
        IntList ends = new IntList();
        int stepsBack = 0;
        if (view.holds(start)) {
            seen.set(start);
            queue.add(start);
        }
        int head = 0;
        boolean more = false;
        for (int steps = 1; head < queue.size() && !more; steps++) {
            int end = queue.size();
            for (; head < end && !more; head++) {
                int factor = queue.get(head);
                int first = side.first(factor);
                int last = side.end(factor);
                deadline.steps(last - first + 1);
                for (int entry = first; entry < last && !more; entry++) {
                    if (view.admits(side, entry)) {
                        int other = side.other(entry);
                        if (steps > maxSteps) {
                            more = !seen.get(other);
                        } else if (!seen.get(other)) {
                            seen.set(other);
                            queue.add(other);
                        } else if (other == start && stepsBack == 0) {
                            stepsBack = steps;
                        }
                    }
                }
            }
            if (queue.size() > end) {
                ends.add(queue.size() - 1);
            }
        }
        int[] all = queue.toArray();
        return new Reach(
                all.length == 0 ? all : Arrays.copyOfRange(all, 1, all.length), ends.toArray(), stepsBack, more);
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
