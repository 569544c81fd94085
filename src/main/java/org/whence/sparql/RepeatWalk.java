package org.whence.sparql;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What a bounded number of steps lead to, a term as often as there are ways to it: ARQ's {@code path{n,m}}.
 * Depth-first with a stack of its own.
 */
final class RepeatWalk<T> implements Iterator<T> {
    private final Function<T, Iterator<T>> step;
    private final long least;
    private final long most;
    /** The terms yet to be taken at each number of steps; at the bottom the start alone. */
    private final Deque<Iterator<T>> way = new ArrayDeque<>();

    private T ready;

    RepeatWalk(Function<T, Iterator<T>> step, T start, long least, long most) {
        this.step = step;
        this.least = least;
        this.most = most;
        way.push(Collections.singleton(start).iterator());
    }

    @Override
    public boolean hasNext() {
        while (ready == null && !way.isEmpty()) {
            if (way.peek().hasNext()) {
                take(way.peek().next());
            } else {
                way.pop();
            }
        }
        return ready != null;
    }

    private void take(T term) {
        int steps = way.size() - 1;
        if (steps < most) {
            way.push(step.apply(term));
        }
        if (steps >= least) {
            ready = term;
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T next = ready;
        ready = null;
        return next;
    }
}
