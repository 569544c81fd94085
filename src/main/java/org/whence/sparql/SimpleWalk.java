package org.whence.sparql;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;

/**
 * What any number of steps lead to, a term as often as there are ways to it that pass no term twice: ARQ's
 * {@code path{*}} and {@code path{+}}. Depth-first with a stack of its own. There can be exponentially many ways.
 */
final class SimpleWalk<T> implements Iterator<T> {
    private final Function<T, Iterator<T>> step;
    private final Set<T> onWay = new HashSet<>();
    private final Deque<T> way = new ArrayDeque<>();
    /** One more than the terms on the way: at the bottom those it may begin with. */
    private final Deque<Iterator<T>> onward = new ArrayDeque<>();

    private T ready;

    SimpleWalk(Function<T, Iterator<T>> step, T start, boolean beginsWithStart) {
        this.step = step;
        onward.push(beginsWithStart ? Collections.singleton(start).iterator() : step.apply(start));
    }

    @Override
    public boolean hasNext() {
        while (ready == null && !onward.isEmpty()) {
            if (!onward.peek().hasNext()) {
                onward.pop();
                if (!way.isEmpty()) {
                    onWay.remove(way.pop());
                }
                continue;
            }
            T term = onward.peek().next();
            if (onWay.add(term)) {
                way.push(term);
                onward.push(step.apply(term));
                ready = term;
            }
        }
        return ready != null;
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
