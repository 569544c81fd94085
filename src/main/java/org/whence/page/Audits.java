package org.whence.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.check.AccountAuditor;
import org.whence.check.AuditReport;
import org.whence.model.Account;
import org.whence.store.GraphNames;
import org.whence.term.LocatedGraph;
import org.whence.term.Locations;

/**
 * The audit of each account, from the store: made when it is first wanted, and kept, since nothing changes while the
 * store is open. Owns no rule.
 */
final class Audits {
    /** An account that a person wrote has fewer claims; on more, some rules would compare each with each. */
    static final int MOST_CLAIMS = 5_000;

    private static final int LEAST_OF_A_CLAIM = 6;

    private final Site site;
    private final Map<String, Optional<AuditReport>> reports = new ConcurrentHashMap<>();

    Audits(Site site) {
        this.site = site;
    }

    /** The audit of an account; empty if it has more claims than are audited. */
    Optional<AuditReport> of(Account account) {
        return reports.computeIfAbsent(account.key(), key -> made(account));
    }

    private Optional<AuditReport> made(Account account) {
        Scope scope = site.scope(account);
        return scope.reading(() -> isTooLarge(account)
                ? Optional.empty()
                : Optional.of(new AccountAuditor(ontology(site, scope)).audit(account.iri(), stated(scope, account))));
    }

    /** By the number of its statements, of which a claim has at least {@value #LEAST_OF_A_CLAIM}. */
    private boolean isTooLarge(Account account) {
        long statements = site.store().build().graphs().getOrDefault(account.iri(), 0L);
        return statements > (long) MOST_CLAIMS * LEAST_OF_A_CLAIM
                && site.causalIndex().claimCountOf(account.iri()) > MOST_CLAIMS;
    }

    /** What an account itself says; the store does not know in which line of which file. */
    static LocatedGraph stated(Scope scope, Account account) {
        return new LocatedGraph(copy(scope, account.iri()), new Locations());
    }

    /** All ontologies in one graph. */
    static Graph ontology(Site site, Scope scope) {
        Graph all = GraphFactory.createDefaultGraph();
        site.documents().stream()
                .filter(iri -> !iri.equals(GraphNames.QUERIES))
                .forEach(iri -> GraphUtil.addInto(all, copy(scope, iri)));
        return all;
    }

    private static Graph copy(Scope scope, String iri) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, scope.view().getGraph(NodeFactory.createURI(iri)));
        return copy;
    }
}
