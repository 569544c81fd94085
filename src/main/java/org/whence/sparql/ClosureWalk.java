package org.whence.sparql;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/**
 * What any number of steps lead to, each term once, as it is found: breadth-first with a queue of its own (E. F.
 * Moore, The shortest path through a maze, 1959), so the length of a chain is no bound. The sets of SPARQL 1.1,
 * section 18.4, ZeroOrMorePath and OneOrMorePath.
 */
final class ClosureWalk<T> implements Iterator<T> {
    private final Function<T, Iterator<T>> step;
    private final Set<T> met = new HashSet<>();
    private final Queue<T> toLeave = new ArrayDeque<>();
    private Iterator<T> reached;

    /**
     * Walks from a term.
     *
     * @param beginsWithStart whether the start itself is the first to come, as for no step at all; else it comes only
     *     if steps lead back to it
     */
    ClosureWalk(Function<T, Iterator<T>> step, T start, boolean beginsWithStart) {
        this.step = step;
        reached = beginsWithStart ? Collections.singleton(start).iterator() : step.apply(start);
    }

    /** Whether a term has come. */
    boolean hasMet(T term) {
        return met.contains(term);
    }

    @Override
    public boolean hasNext() {
        return advance();
    }

    @Override
    public T next() {
        if (!advance()) {
            throw new NoSuchElementException();
        }
        T next = ready;
        ready = null;
        return next;
    }

    private T ready;

    private boolean advance() {
        while (ready == null) {
            if (reached.hasNext()) {
                T term = reached.next();
                if (met.add(term)) {
                    toLeave.add(term);
                    ready = term;
                }
            } else if (toLeave.isEmpty()) {
                return false;
            } else {
                reached = step.apply(toLeave.remove());
            }
        }
        return true;
    }
}
