package org.whence.causal;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The factors that can be reached from one, nearest first, each with the fewest steps to it. The factor itself is
 * not among them, even where a loop leads back: {@link #stepsBack()} tells.
 */
public final class Reach implements Iterable<Reached> {
    /** The factor itself, then those reached, then anything. */
    private final int[] queue;

    private final int count;
    /** For each distance from 1, where its factors end. */
    private final int[] ends;

    private final int stepsBack;
    private final boolean more;

    /** Over the queue of a search; not copied. */
    Reach(int[] queue, int count, int[] ends, int stepsBack, boolean more) {
        this.queue = queue;
        this.count = count;
        this.ends = ends;
        this.stepsBack = stepsBack;
        this.more = more;
    }

    /** How many factors were reached. */
    public int count() {
        return count;
    }

    /** How many of them in at most so many steps. */
    public int countWithin(int steps) {
        return ends.length == 0 || steps <= 0 ? 0 : ends[Math.min(steps, ends.length) - 1];
    }

    /** The steps to the farthest; 0 where none was reached. */
    public int farthest() {
        return ends.length;
    }

    /** The fewest steps that lead back to the factor itself; 0 where none do. */
    public int stepsBack() {
        return stepsBack;
    }

    /** Whether the bound kept out factors that more steps would reach. */
    public boolean more() {
        return more;
    }

    /** Their numbers, nearest first; a copy. */
    public int[] factors() {
        return Arrays.copyOfRange(queue, 1, count + 1);
    }

    int factorAt(int position) {
        return queue[position + 1];
    }

    /** Nearest first. */
    @Override
    public Iterator<Reached> iterator() {
        return new Iterator<>() {
            private int next;
            private int distance = 1;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public Reached next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                while (ends[distance - 1] <= next) {
                    distance++;
                }
                return new Reached(factorAt(next++), distance);
            }
        };
    }
}
