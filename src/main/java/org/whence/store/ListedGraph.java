package org.whence.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that is a list of different triples until somebody looks for one: most questions ask the union of a
 * view, and an index for each graph in it would double the time that a command takes to start. Once filled, safe
 * for many readers. Owns no union.
 */
final class ListedGraph extends GraphBase {
    private final List<Triple> triples = new ArrayList<>();
    private volatile Graph indexed;

    /** Adds a triple that is not in it yet; only before anybody reads. */
    void fill(Triple triple) {
        triples.add(triple);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return pattern.equals(Triple.ANY)
                ? WrappedIterator.createNoRemove(triples.iterator())
                : indexed().find(pattern);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Node subject, Node predicate, Node object) {
        return graphBaseFind(Triple.createMatch(subject, predicate, object));
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
        return indexed().contains(triple);
    }

    @Override
    protected int graphBaseSize() {
        return triples.size();
    }

    private Graph indexed() {
        Graph known = indexed;
        return known == null ? index() : known;
    }

    private synchronized Graph index() {
        if (indexed == null) {
            Graph graph = GraphFactory.createDefaultGraph();
            triples.forEach(graph::add);
            indexed = graph;
        }
        return indexed;
    }
}
