package org.whence.derive;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Runs every rule over one account and collects what follows. Each rule reads only what the account asserts and
 * what the ontology says, both in the default graph and the account also in a named graph; so no rule depends on
 * another, nor on their order. Owns no rule, and knows none by name.
 */
public final class Deriver {
    private static final String ASSERTED = "urn:x-whence:asserted";

    private final List<DerivationRule> rules;
    private final List<Query> queries;
    private final FunctionRegistry functions = FunctionRegistry.createFrom(FunctionRegistry.get());

    /** A deriver with the rules that come with the program. */
    public Deriver() {
        this(DerivationRules.ofProgram());
    }

    Deriver(List<DerivationRule> rules) {
        this.rules = List.copyOf(rules);
        this.queries = rules.stream().map(DerivationRule::query).toList();
        DateFunctions.register(functions);
        PlaceFunction.register(functions);
    }

    /** The rules it runs, sorted by file. */
    public List<DerivationRule> rules() {
        return rules;
    }

    /**
     * What follows from an account.
     *
     * @param asserted what the account says
     * @param ontology all ontologies together
     * @return a new graph, without what the account itself asserts
     */
    public Graph derive(Graph asserted, Graph ontology) {
        DatasetGraph dataset = dataset(asserted, ontology);
        Graph derived = GraphFactory.createDefaultGraph();
        for (Query query : queries) {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(query)
                    .set(ARQConstants.registryFunctions, functions)
                    .build()) {
                exec.construct(derived);
            }
        }
        asserted.find().forEachRemaining(derived::delete);
        return derived;
    }

    private static DatasetGraph dataset(Graph asserted, Graph ontology) {
        Graph all = GraphFactory.createDefaultGraph();
        asserted.find().forEachRemaining(all::add);
        ontology.find().forEachRemaining(all::add);
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(all);
        dataset.addGraph(NodeFactory.createURI(ASSERTED), asserted);
        return dataset;
    }
}
