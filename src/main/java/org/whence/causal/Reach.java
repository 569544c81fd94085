package org.whence.causal;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The factors that can be reached from one, nearest first, each with the fewest steps to it. The factor itself is
 * not among them, even where a loop leads back: {@link #stepsBack()} tells.
 */
public final class Reach implements Iterable<Reached> {
    private final int[] factors;
    /** For each distance from 1, where its factors end. */
    private final int[] ends;

    private final int stepsBack;
    private final boolean more;

    Reach(int[] factors, int[] ends, int stepsBack, boolean more) {
        this.factors = factors;
        this.ends = ends;
        this.stepsBack = stepsBack;
        this.more = more;
    }

    /** How many factors were reached. */
    public int count() {
        return factors.length;
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
        return Arrays.copyOf(factors, factors.length);
    }

    int factorAt(int position) {
        return factors[position];
    }

    /** Nearest first. */
    @Override
    public Iterator<Reached> iterator() {
        return new Iterator<>() {
            private int next;
            private int distance = 1;

            @Override
            public boolean hasNext() {
                return next < factors.length;
            }

            @Override
            public Reached next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                while (ends[distance - 1] <= next) {
                    distance++;
                }
                return new Reached(factors[next++], distance);
            }
        };
    }
}
