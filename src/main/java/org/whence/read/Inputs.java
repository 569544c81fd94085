package org.whence.read;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.term.LocatedGraph;

/**
 * All that a build or a check works on. Owns no judgement of it.
 *
 * @param ontologies the ontologies, each in the graph of its own name
 * @param shapes the SHACL shapes, from all their files
 * @param accounts the accounts, sorted by key
 * @param files every file that was read, in order
 * @param unread what in account folders was not read, and may hold data
 */
public record Inputs(
        SortedMap<String, LocatedGraph> ontologies,
        LocatedGraph shapes,
        List<AccountInput> accounts,
        List<Path> files,
        List<Path> unread) {
    /** All ontologies in one graph. */
    public Graph ontology() {
        Graph all = GraphFactory.createDefaultGraph();
        ontologies.values().forEach(one -> GraphUtil.addInto(all, one.graph()));
        return all;
    }
}
