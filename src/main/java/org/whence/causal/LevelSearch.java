package org.whence.causal;

import java.util.Arrays;

/**
 * What can be reached from one factor along one side, level by level (E. F. Moore, The shortest path through a maze,
 * 1959). Looks at each claim once; one bit for each factor and four bytes for each one reached. For one search.
 */
final class LevelSearch {
    private final CausalView view;
    private final Side side;
    private final Deadline deadline;
    /** In a view that lets in everything no entry need be asked about. */
    private final boolean whole;

    private final int start;
    private final long[] seen;
    private int[] queue = new int[64];
    private int size;
    private int stepsBack;

    LevelSearch(CausalView view, Side side, int start, Deadline deadline) {
        this.view = view;
        this.side = side;
        this.start = start;
        this.deadline = deadline;
        whole = view.isWhole();
        seen = view.index().seenPool().take();
    }

    /** What at most so many steps lead to. */
    Reach within(int maxSteps) {
        if (!view.holds(start)) {
            return new Reach(queue, 0, new int[0], 0, false);
        }
        seen[start >>> 6] |= 1L << start;
        queue[size++] = start;
        IntList ends = new IntList();
        int head = 0;
        for (int steps = 1; head < size && steps <= maxSteps; steps++) {
            int end = size;
            for (; head < end; head++) {
                expand(queue[head], steps);
            }
            if (size > end) {
                ends.add(size - 1);
            }
        }
        boolean more = head < size && leadsOn(head);
        Reach reach = new Reach(queue, size - 1, ends.toArray(), stepsBack, more);
        view.index().seenPool().giveBack(seen, queue, size);
        return reach;
    }

    private void expand(int factor, int steps) {
        int first = side.first(factor);
        int end = side.end(factor);
        deadline.steps(end - first + 1);
        if (size + end - first > queue.length) {
            queue = Arrays.copyOf(queue, Math.max(2 * queue.length, size + end - first));
        }
        for (int entry = first; entry < end; entry++) {
            if (whole || view.admits(side, entry)) {
                int other = side.other(entry);
                long bit = 1L << other;
                if ((seen[other >>> 6] & bit) == 0) {
                    seen[other >>> 6] |= bit;
                    queue[size++] = other;
                } else if (other == start && stepsBack == 0) {
                    stepsBack = steps;
                }
            }
        }
    }

    /** Whether a step leads from any of those met last to one not met. */
    private boolean leadsOn(int from) {
        for (int i = from; i < size; i++) {
            int first = side.first(queue[i]);
            int end = side.end(queue[i]);
            deadline.steps(end - first + 1);
            for (int entry = first; entry < end; entry++) {
                int other = side.other(entry);
                if ((seen[other >>> 6] & 1L << other) == 0 && view.admits(side, entry)) {
                    return true;
                }
            }
        }
        return false;
    }
}
