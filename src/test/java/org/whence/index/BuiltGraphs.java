package org.whence.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.whence.derive.Deriver;
import org.whence.model.Account;
import org.whence.read.AccountInput;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import org.whence.store.GraphNames;

/** The graphs that a build of some accounts has. Owns no expectation. */
record BuiltGraphs(Map<String, Graph> graphs, List<Account> accounts) {

    static BuiltGraphs of(Path folder) {
        Inputs inputs = InputReader.read(Path.of("ontology"), folder);
        Map<String, Graph> graphs = new TreeMap<>();
        List<Account> accounts = new ArrayList<>();
        inputs.ontologies().forEach((iri, located) -> graphs.put(iri, located.graph()));
        for (AccountInput account : inputs.accounts()) {
            Graph asserted = account.located().graph();
            graphs.put(account.iri(), asserted);
            graphs.put(GraphNames.derived(account.iri()), new Deriver().derive(asserted, inputs.ontology()));
            accounts.add(account.account());
        }
        return new BuiltGraphs(graphs, accounts);
    }

    Graph derived() {
        return graphs.get(GraphNames.derived(accounts.get(0).iri()));
    }

    Graph asserted() {
        return graphs.get(accounts.get(0).iri());
    }
}
