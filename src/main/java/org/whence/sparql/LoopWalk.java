package org.whence.sparql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The terms from which one or more steps lead back to them, each once: those of components with more than one member,
 * and those that a step leads straight back to. R. Tarjan, Depth-first search and linear graph algorithms, SIAM
 * Journal on Computing 1 (1972), with a stack of its own; linear in the steps, where a search from each term would be
 * quadratic. Comes component by component.
 */
final class LoopWalk<T> implements Iterator<T> {
    /** A term that the search has met. */
    private static final class Met<T> {
        final T term;
        final int order;
        final Iterator<T> onward;
        int low;
        boolean open = true;
        boolean leadsToItself;

        Met(T term, int order, Iterator<T> onward) {
            this.term = term;
            this.order = order;
            this.low = order;
            this.onward = onward;
        }
    }

    private final Iterator<T> starts;
    private final Function<T, Iterator<T>> step;
    private final Map<T, Met<T>> met = new HashMap<>();
    private final Deque<Met<T>> way = new ArrayDeque<>();
    private final Deque<Met<T>> open = new ArrayDeque<>();
    private Iterator<T> ready = Collections.emptyIterator();

    LoopWalk(Iterator<T> starts, Function<T, Iterator<T>> step) {
        this.starts = starts;
        this.step = step;
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext()) {
            if (!way.isEmpty()) {
                advance(way.peek());
            } else if (starts.hasNext()) {
                T start = starts.next();
                if (!met.containsKey(start)) {
                    enter(start);
                }
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    private void enter(T term) {
        Met<T> entered = new Met<>(term, met.size(), step.apply(term));
        met.put(term, entered);
        way.push(entered);
        open.push(entered);
    }

    private void advance(Met<T> last) {
        if (!last.onward.hasNext()) {
            leave(last);
            return;
        }
        T term = last.onward.next();
        Met<T> before = met.get(term);
        if (before == null) {
            enter(term);
        } else if (before.open) {
            last.low = Math.min(last.low, before.order);
            last.leadsToItself |= before.order == last.order;
        }
    }

    private void leave(Met<T> last) {
        way.pop();
        if (!way.isEmpty()) {
            way.peek().low = Math.min(way.peek().low, last.low);
        }
        if (last.low == last.order) {
            close(last);
        }
    }

    private void close(Met<T> first) {
        List<T> component = new ArrayList<>();
        Met<T> member;
        do {
            member = open.pop();
            member.open = false;
            component.add(member.term);
        } while (member.order != first.order);
        if (component.size() > 1 || first.leadsToItself) {
            ready = component.iterator();
        }
    }
}
