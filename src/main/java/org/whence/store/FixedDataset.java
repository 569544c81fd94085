package org.whence.store;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/**
 * Named graphs that stay the ones they are, with a default graph beside them. Jena's own would make a graph of
 * every name that a query mentions, while other threads read. Owns no triple.
 */
final class FixedDataset extends DatasetGraphMapLink {
    FixedDataset(Graph defaultGraph, Map<String, Graph> named) {
        super(defaultGraph);
        named.forEach((iri, graph) -> addGraph(NodeFactory.createURI(iri), graph));
    }

    @Override
    protected Graph getGraphCreate(Node name) {
        return null;
    }
}
