package org.whence.sparql;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.whence.causal.CausalIndex;
import org.whence.store.GraphNames;

/**
 * Tells which graphs of one dataset the index covers, and with the edges of which accounts: each account's derived
 * graph, and their union. Not the graphs that FROM puts together: they belong to a dataset made for one query, though
 * its context is this one's. Asks for the index when a path is first asked. Safe for use by many threads.
 */
final class CoveredGraphs {
    private final DatasetGraph dataset;
    private final Supplier<PathIndex> source;
    private Covered covered;

    /**
     * What the index covers.
     *
     * @param all the claims of all accounts
     * @param asserted those of each account, by the IRI of its graph of claims
     * @param derived those of each account, by the IRI of its graph of edges
     */
    private record Covered(GraphClaims all, Map<String, GraphClaims> asserted, Map<String, GraphClaims> derived) {
        CausalIndex index() {
            return all.views().index();
        }
    }

    CoveredGraphs(DatasetGraph dataset, Supplier<PathIndex> source) {
        this.dataset = dataset;
        this.source = source;
    }

    /** The index. */
    CausalIndex index() {
        return covered().index();
    }

    /** The index as steps in the active graph, if it covers that graph and every property of a path. */
    Optional<Steps<?>> steps(ExecutionContext context, Path path) {
        return claims(path, context).map(known -> known.steps(context));
    }

    /** The claims whose edges the active graph has, if the index covers it and every property of a path. */
    Optional<GraphClaims> claims(Path path, ExecutionContext context) {
        return claims(context).filter(known -> isExact(path, known));
    }

    /**
     * The claims that stand in the active graph, if it and the property, by which it says what their causes or effects
     * are, are covered.
     */
    Optional<GraphClaims> ends(Node property, ExecutionContext context) {
        if (!isOurs(context.getDataset())) {
            return Optional.empty();
        }
        Covered known = covered();
        return property.isURI() && known.index().exactEnds().contains(property.getURI())
                ? claims(known, known.asserted, context)
                : Optional.empty();
    }

    private static boolean isExact(Path path, GraphClaims known) {
        Set<String> exact = known.views().index().exactRelations();
        return PathParts.of(path).allMatch(part -> isAmong(exact, part));
    }

    /** The claims whose edges the active graph has, if the index covers it. */
    Optional<GraphClaims> claims(ExecutionContext context) {
        if (!isOurs(context.getDataset())) {
            return Optional.empty();
        }
        Covered known = covered();
        return claims(known, known.derived, context);
    }

    private static boolean isAmong(Set<String> relations, Path part) {
        if (part instanceof P_Path0 link) {
            return link.getNode().isURI() && relations.contains(link.getNode().getURI());
        }
        return !(part instanceof P_NegPropSet);
    }

    private boolean isOurs(DatasetGraph asked) {
        if (TDBInternal.isBackedByTDB(dataset)) {
            return asked == TDBInternal.requireStorage(dataset);
        }
        return base(asked) == base(dataset);
    }

    /** What a query is run on: ARQ takes off every wrapper that shows the same. */
    private static DatasetGraph base(DatasetGraph dataset) {
        DatasetGraph inner = dataset;
        while (inner instanceof DatasetGraphWrapper wrapper && !(inner instanceof DatasetGraphWrapperView)) {
            inner = wrapper.getWrapped();
        }
        return inner;
    }

    private synchronized Covered covered() {
        if (covered == null) {
            PathIndex index = source.get();
            IndexViews views = new IndexViews(index.index());
            Map<String, GraphClaims> asserted = new HashMap<>();
            Map<String, GraphClaims> derived = new HashMap<>();
            for (String account : index.accounts()) {
                GraphClaims claims = new GraphClaims(views, Set.of(account));
                asserted.put(account, claims);
                derived.put(GraphNames.derived(account), claims);
            }
            covered = new Covered(new GraphClaims(views, index.accounts()), asserted, derived);
        }
        return covered;
    }

    private Optional<GraphClaims> claims(Covered known, Map<String, GraphClaims> named, ExecutionContext context) {
        Graph active = unwrapped(context.getActiveGraph());
        if (active instanceof NamedGraph graph) {
            return claims(known, named, graph.getGraphName());
        }
        if (active == unwrapped(context.getDataset().getDefaultGraph())) {
            return Optional.of(known.all);
        }
        return named.entrySet().stream()
                .filter(graph -> isGraph(context.getDataset(), graph.getKey(), active))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<GraphClaims> claims(Covered known, Map<String, GraphClaims> named, Node name) {
        if (Quad.isUnionGraph(name)) {
            return Optional.of(known.all);
        }
        if (name == null || Quad.isDefaultGraph(name)) {
            // TDB2's own default graph holds nothing of ours: its union is asked for by the union's name.
            return TDBInternal.isBackedByTDB(dataset) ? Optional.empty() : Optional.of(known.all);
        }
        return name.isURI() ? Optional.ofNullable(named.get(name.getURI())) : Optional.empty();
    }

    private static boolean isGraph(DatasetGraph dataset, String name, Graph active) {
        return active == unwrapped(dataset.getGraph(NodeFactory.createURI(name)));
    }

    /** A read-only dataset makes a wrapper anew each time it is asked for a graph; other wrappers may hide triples. */
    private static Graph unwrapped(Graph graph) {
        Graph inner = graph;
        while (inner instanceof GraphReadOnly wrapper) {
            inner = wrapper.getWrapped();
        }
        return inner;
    }
}
