package org.whence.ask;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.whence.label.NameSearch;
import org.whence.label.ScannedNames;
import org.whence.model.Account;
import org.whence.term.PrefixTable;

/**
 * What a question is asked of: one account with what is derived from it and the ontologies, or several accounts
 * at once. Owns no store and does not choose: whoever asks says which.
 *
 * @param dataset its default graph is all that a question sees
 * @param accounts the accounts in it, at least one
 * @param search finds the things in it by their names
 */
public record View(DatasetGraph dataset, List<Account> accounts, NameSearch search) {
    private static final int MOST_KEYS = 10;

    /** A view whose names are looked through one by one, as is right for thousands. */
    public View(DatasetGraph dataset, List<Account> accounts) {
        this(dataset, accounts, new ScannedNames(dataset.getDefaultGraph()));
    }

    /** All that a question sees. */
    public Graph graph() {
        return dataset.getDefaultGraph();
    }

    /** Does something while the dataset stays as it is. */
    public <T> T reading(Supplier<T> work) {
        return dataset.supportsTransactions() ? Txn.calculateRead(dataset, work) : work.get();
    }

    /** How to write the IRIs in it for people. */
    public PrefixTable names() {
        return reading(() -> ViewPrefixes.of(dataset, graph(), search.isForMany()));
    }

    /** As a heading names it: the account's label, or the accounts' keys, of very many the first. */
    public String heading() {
        return accounts.size() == 1
                ? accounts.get(0).label()
                : accounts.stream().limit(MOST_KEYS).map(Account::key).collect(Collectors.joining(", "))
                        + (accounts.size() > MOST_KEYS ? " and %,d more".formatted(accounts.size() - MOST_KEYS) : "");
    }
}
