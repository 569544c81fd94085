package org.whence.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.model.Account;

/** Two small accounts, an ontology and descriptions of questions, each saying something that no other says. */
final class SampleGraphs {
    static final Account HARBOUR = account("harbour");
    static final Account MILL = account("mill");
    static final String ONTOLOGY = "https://w3id.org/whence/ontology";
    static final Node P = NodeFactory.createURI("http://example.org/p");
    static final Node SHARED = NodeFactory.createURI("http://example.org/said-by-all");

    private SampleGraphs() {}

    static Map<String, Graph> graphs() {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        for (String iri : List.of(
                HARBOUR.iri(),
                GraphNames.derived(HARBOUR.iri()),
                MILL.iri(),
                GraphNames.derived(MILL.iri()),
                ONTOLOGY,
                GraphNames.QUERIES)) {
            Graph graph = GraphFactory.createDefaultGraph();
            graph.add(NodeFactory.createURI(iri), P, NodeFactory.createLiteralLang("said in " + iri, "en"));
            graph.add(SHARED, P, SHARED);
            graphs.put(iri, graph);
        }
        return graphs;
    }

    static BuildSource source() {
        return new BuildSource(
                "1.0",
                List.of(MILL, HARBOUR),
                Path.of("ontology"),
                Path.of("data"),
                List.of(new InputFile("data/b.ttl", "22"), new InputFile("data/a.ttl", "11")));
    }

    private static Account account(String key) {
        return new Account(key, GraphNames.asserted(key), "the " + key, "http://example.org/end-of-the-" + key);
    }
}
