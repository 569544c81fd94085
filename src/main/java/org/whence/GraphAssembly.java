package org.whence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.whence.derive.Deriver;
import org.whence.model.Account;
import org.whence.read.AccountInput;
import org.whence.read.Inputs;
import org.whence.store.GraphNames;

/**
 * The step from check to store: each graph under its name, what is derived from an account beside what it
 * asserts. Owns neither rule nor name.
 */
final class GraphAssembly {
    private final Map<String, Graph> graphs = new TreeMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<AccountFigures> figures = new ArrayList<>();

    private GraphAssembly() {}

    static GraphAssembly of(Inputs inputs, Deriver deriver, Map<String, Graph> extra) {
        GraphAssembly assembly = new GraphAssembly();
        assembly.graphs.putAll(extra);
        inputs.ontologies().forEach((iri, ontology) -> assembly.graphs.put(iri, ontology.graph()));
        Graph ontology = inputs.ontology();
        inputs.accounts()
                .forEach(account ->
                        assembly.add(account, deriver.derive(account.located().graph(), ontology)));
        return assembly;
    }

    private void add(AccountInput input, Graph derived) {
        Graph asserted = input.located().graph();
        graphs.put(input.iri(), asserted);
        graphs.put(GraphNames.derived(input.iri()), derived);
        accounts.add(input.account());
        figures.add(AccountFigures.of(input.key(), asserted, derived));
    }

    Map<String, Graph> graphs() {
        return graphs;
    }

    List<Account> accounts() {
        return accounts;
    }

    List<AccountFigures> figures() {
        return figures;
    }
}
