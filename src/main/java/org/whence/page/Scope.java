package org.whence.page;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.system.Txn;
import org.whence.ask.ViewPrefixes;
import org.whence.model.Account;
import org.whence.term.PrefixTable;

/**
 * What a page may see: one account with its derived graph and the ontologies, or all accounts. Owns neither store
 * nor page.
 *
 * @param view the named graphs
 * @param graph their union
 * @param accounts the accounts in it
 * @param prefixes by which its IRIs are shortened
 * @param names what its things are called
 */
public record Scope(DatasetGraph view, Graph graph, List<Account> accounts, PrefixTable prefixes, Names names) {
    /** A scope of a view, whose default graph is the union. */
    public static Scope of(DatasetGraph view, List<Account> accounts, boolean isLarge) {
        return of(view, view.getDefaultGraph(), accounts, isLarge);
    }

    /** A scope of a whole store: there, only queries find the union in the default graph. */
    public static Scope ofStore(DatasetGraph store, List<Account> accounts, boolean isLarge) {
        return of(store, GraphView.createUnionGraph(store), accounts, isLarge);
    }

    private static Scope of(DatasetGraph view, Graph graph, List<Account> accounts, boolean isLarge) {
        PrefixTable prefixes = Txn.calculateRead(view, () -> ViewPrefixes.of(view, graph, isLarge));
        return new Scope(view, graph, accounts, prefixes, new Names(graph, prefixes));
    }

    /** Does something while the data stays as it is. */
    public <T> T reading(Supplier<T> work) {
        return Txn.calculateRead(view, work);
    }

    /** The accounts' keys, and none of the data: a page that names a scope by mistake should not print a graph. */
    @Override
    public String toString() {
        return "scope of " + accounts.stream().map(Account::key).toList();
    }
}
