package org.whence.sparql;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;

/**
 * What a {@link PathWalk} walks on: a graph, or the causal index. Each has its own way to write a term.
 *
 * @param <T> a term as it is written here; equal where the terms are the same
 */
interface Steps<T> {
    /** How a term is written here; every term has a way, whether it is in the graph or not. */
    T of(Node term);

    /** The term written so. */
    Node term(T written);

    /** What a property leads to from a term, or, backward, what it leads from. */
    Iterator<T> follow(T from, Node property, boolean forward);

    /** What any property but some leads to, or leads from; a term as often as there are such properties. */
    Iterator<T> followOthers(T from, Collection<Node> excluded, boolean forward);

    /** Terms from which a path may lead on, each once; every term of the graph where the path may have no length. */
    Iterator<T> starts(Path path);

    /** What one or more of a step lead to, each once, if there is a quicker way than step by step. */
    default Optional<Iterator<T>> closure(Path step, T from, boolean forward) {
        return Optional.empty();
    }

    /** How many terms one or more of a step lead to, if there is a quicker way than term by term. */
    default OptionalLong closureCount(Path step, T from, boolean forward) {
        return OptionalLong.empty();
    }

    /** Whether one or more of a step lead from one term to another, if there is a quicker way than step by step. */
    default Optional<Boolean> isClosed(Path step, T from, T to) {
        return Optional.empty();
    }

    /** The terms from which one or more of a step lead back to them, if there is a quicker way than step by step. */
    default Optional<Iterator<T>> onLoops(Path step) {
        return Optional.empty();
    }
}
