package org.whence.sparql;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.whence.causal.CausalIndex;
import org.whence.model.Account;

/**
 * A causal index, and what it covers of a dataset. The dataset does not change, has of each account the graph of what
 * it asserts, which bears its IRI, and the graph of what is derived from it, and the union of its graphs as default graph.
 *
 * @param index filled from the dataset, or from one that the dataset is a part of; over its exact relations a path
 *     can be answered from it, and claims counted by its exact ends
 * @param accounts the IRIs of the accounts in the dataset, at least one
 */
public record PathIndex(CausalIndex index, Set<String> accounts) {

    /** Keeps a copy. */
    public PathIndex {
        accounts = Set.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("An index covers at least one account.");
        }
    }

    /** What an index covers of a dataset with these accounts. */
    public static PathIndex of(CausalIndex index, Collection<Account> accounts) {
        return new PathIndex(index, accounts.stream().map(Account::iri).collect(Collectors.toSet()));
    }
}
