package org.whence.store;

import java.util.List;
import org.whence.model.Account;
import org.whence.model.Terms;

/**
 * What the named graphs of a build are called, and so what each of them holds. What an account asserts stands
 * in the graph that bears the account's own IRI; an ontology stands in a graph of its own IRI, so every graph
 * that is none of these three is an ontology. Owns no graph.
 */
public final class GraphNames {
    /** The descriptions of the canned questions; about the program, so no account's view shows it. */
    public static final String QUERIES = "https://w3id.org/whence/queries";

    private static final String DERIVED = "/derived";

    private GraphNames() {}

    /** Where an account's own statements stand, given the account's key. */
    public static String asserted(String accountKey) {
        return Terms.DATA + accountKey;
    }

    /** Where the triples derived from an account stand, given the account's IRI. */
    public static String derived(String accountIri) {
        return accountIri + DERIVED;
    }

    /** The graphs that hold what an account asserts, and what is derived from it. */
    static List<String> of(Account account) {
        return List.of(account.iri(), derived(account.iri()));
    }
}
