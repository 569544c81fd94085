package org.whence.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Symbol;
import org.whence.index.GraphIndexing;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.store.GraphNames;

/**
 * Indexes of graphs that no index covers, such as those of another Fuseki: filled from the graph that is asked when a
 * query first asks it, and kept as long as the query runs, since the graph may change after. All of a graph is taken
 * for one account. Owns no triple.
 */
final class UncoveredGraphs {
    private static final Symbol FILLED = Symbol.create(Terms.FUNCTION + "filledIndexes");
    private static final String ONTOLOGY = "ontology/whence.ttl";
    private static final Account ALL = new Account("all", "urn:x-whence:all", "all", "urn:x-whence:none");

    private UncoveredGraphs() {}

    /** The claims that stand in the active graph. */
    static GraphClaims claims(ExecutionContext context) {
        Map<Node, GraphClaims> filled = context.getContext().get(FILLED);
        if (filled == null) {
            filled = new HashMap<>();
            context.getContext().set(FILLED, filled);
        }
        return filled.computeIfAbsent(name(context.getActiveGraph()), name -> fill(context.getActiveGraph()));
    }

    private static Node name(Graph graph) {
        return graph instanceof NamedGraph named && named.getGraphName() != null
                ? named.getGraphName()
                : Quad.defaultGraphIRI;
    }

    private static GraphClaims fill(Graph graph) {
        Map<String, Graph> graphs =
                Map.of(ALL.iri(), graph, GraphNames.derived(ALL.iri()), graph, ONTOLOGY, ontology());
        return new GraphClaims(new IndexViews(GraphIndexing.of(graphs, List.of(ALL))), Set.of(ALL.iri()));
    }

    /** Ours, from the jar: it says which relations are under which, and a graph of claims alone does not. */
    private static Graph ontology() {
        try (InputStream file = UncoveredGraphs.class.getResourceAsStream("/" + ONTOLOGY)) {
            return RDFParser.source(file).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
