package org.whence.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A build in memory. Each view has a default graph of its own, filled once: a union worked out anew for every
 * triple pattern would make each query pay for it. The triples themselves are shared.
 */
final class MemoryGraphs implements BuildGraphs {
    private final Map<String, Graph> graphs;

    MemoryGraphs(Map<String, Graph> graphs) {
        this.graphs = graphs;
    }

    @Override
    public DatasetGraph all() {
        return only(graphs.keySet());
    }

    @Override
    public DatasetGraph only(Set<String> graphIris) {
        Map<String, Graph> visible = new TreeMap<>(graphs);
        visible.keySet().retainAll(graphIris);
        Graph union = GraphFactory.createDefaultGraph();
        visible.values().forEach(graph -> graph.find().forEachRemaining(union::add));
        return new DatasetGraphReadOnly(new FixedDataset(union, visible));
    }

    @Override
    public void close() {
        // Memory needs no closing.
    }
}
