package org.whence.sparql;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;

/**
 * Evaluates a path of any form on {@link Steps}: what it leads to, as a bag, by SPARQL 1.1, section 18.4, and for the
 * forms that are ARQ's own as ARQ does. Nothing recurs but into the parts of the path as it is written; results come
 * one by one as they are found. Owns no step.
 */
final class PathWalk<T> {
    private final Steps<T> steps;

    PathWalk(Steps<T> steps) {
        this.steps = steps;
    }

    /** What a path leads to from a term; or, backward, what it leads from. */
    Iterator<T> from(Path path, T start, boolean forward) {
        PathStep<T> step = new PathStep<>(this, steps, start, forward);
        path.visit(step);
        return step.reached();
    }

    Function<T, Iterator<T>> step(Path path, boolean forward) {
        return term -> from(path, term, forward);
    }

    /** What a closure leads to: {@code path+} or {@code path*}. */
    Iterator<T> closure(Closure closure, T start, boolean forward) {
        Optional<Iterator<T>> known = steps.closure(closure.step(), start, forward);
        if (known.isEmpty()) {
            return new ClosureWalk<>(step(closure.step(), forward), start, closure.mayBeEmpty());
        }
        return closure.mayBeEmpty()
                ? Iter.concat(
                        Collections.singleton(start).iterator(), Iter.filter(known.get(), term -> !term.equals(start)))
                : known.get();
    }

    /** How many terms a closure leads to from a term, or, backward, leads from. */
    long count(Closure closure, Node start, boolean forward) {
        T from = of(start);
        OptionalLong known =
                closure.mayBeEmpty() ? OptionalLong.empty() : steps.closureCount(closure.step(), from, forward);
        return known.orElseGet(() -> Iter.count(closure(closure, from, forward)));
    }

    /** Whether a closure leads from one term to another. */
    boolean isClosed(Closure closure, T from, T to) {
        if (closure.mayBeEmpty() && from.equals(to)) {
            return true;
        }
        return steps.isClosed(closure.step(), from, to).orElseGet(() -> meet(closure.step(), from, to));
    }

    /**
     * Searches from both ends, a term at a time in turn, until one search meets the other or has met everything (I.
     * Pohl, Bi-directional search, Machine Intelligence 6, 1971). Where both ends are one, neither search begins with
     * it, and either may come back to it.
     */
    private boolean meet(Path step, T from, T to) {
        boolean loop = from.equals(to);
        ClosureWalk<T> forward = new ClosureWalk<>(step(step, true), from, !loop);
        ClosureWalk<T> backward = new ClosureWalk<>(step(step, false), to, !loop);
        while (forward.hasNext() && backward.hasNext()) {
            T ahead = forward.next();
            T behind = backward.next();
            if (backward.hasMet(ahead) || forward.hasMet(behind) || (loop && (ahead.equals(to) || behind.equals(to)))) {
                return true;
            }
        }
        return false;
    }

    /** The terms that a path leads from, back to themselves, each as often as there are ways. */
    Iterator<T> loops(Path path) {
        Closure closure = Closure.of(path);
        if (closure == null) {
            return Iter.flatMap(steps.starts(path), term -> Iter.filter(from(path, term, true), term::equals));
        }
        if (closure.mayBeEmpty()) {
            return steps.starts(path);
        }
        return steps.onLoops(closure.step())
                .orElseGet(() -> new LoopWalk<>(steps.starts(path), step(closure.step(), true)));
    }

    /** Terms from which a path may lead on, each once. */
    Iterator<T> starts(Path path) {
        return steps.starts(path);
    }

    /** How a term is written on the steps. */
    T of(Node term) {
        return steps.of(term);
    }

    /** The term written so. */
    Node term(T written) {
        return steps.term(written);
    }
}
