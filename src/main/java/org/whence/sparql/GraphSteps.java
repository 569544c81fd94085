package org.whence.sparql;

import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Steps on any graph, by its find. Owns no triple. */
final class GraphSteps implements Steps<Node> {
    private final Graph graph;
    private final Poll poll;

    GraphSteps(Graph graph, Poll poll) {
        this.graph = graph;
        this.poll = poll;
    }

    @Override
    public Node of(Node term) {
        return term;
    }

    @Override
    public Node term(Node written) {
        return written;
    }

    @Override
    public Iterator<Node> follow(Node from, Node property, boolean forward) {
        return far(find(from, property, forward), forward);
    }

    @Override
    public Iterator<Node> followOthers(Node from, Collection<Node> excluded, boolean forward) {
        return far(
                find(from, Node.ANY, forward).filterKeep(triple -> !excluded.contains(triple.getPredicate())), forward);
    }

    @Override
    public Iterator<Node> starts(Path path) {
        return StartNodes.of(graph, path, poll);
    }

    private ExtendedIterator<Triple> find(Node from, Node property, boolean forward) {
        return (forward ? graph.find(from, property, Node.ANY) : graph.find(Node.ANY, property, from))
                .mapWith(triple -> {
                    poll.step();
                    return triple;
                });
    }

    private static Iterator<Node> far(ExtendedIterator<Triple> triples, boolean forward) {
        return triples.mapWith(forward ? Triple::getObject : Triple::getSubject);
    }
}
