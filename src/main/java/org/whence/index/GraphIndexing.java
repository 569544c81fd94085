package org.whence.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexBuilder;
import org.whence.causal.RelationTable;
import org.whence.model.Account;
import org.whence.store.GraphNames;

/**
 * Fills an index from the graphs of a build: the causal claims of every account, whatever their stance, what follows
 * from the sides of an outcome, and the dates of factors. The same graphs give the same index, byte for byte.
 */
public final class GraphIndexing {
    private final Map<String, Graph> graphs;
    private final List<Account> accounts;
    private final List<Statements> ontologies;

    private GraphIndexing(Map<String, Graph> graphs, List<Account> accounts) {
        this.graphs = graphs;
        this.accounts = accounts;
        Set<String> ofAccounts = accounts.stream()
                .flatMap(account -> List.of(account.iri(), GraphNames.derived(account.iri())).stream())
                .collect(Collectors.toSet());
        ontologies = graphs.entrySet().stream()
                .filter(graph -> !ofAccounts.contains(graph.getKey()))
                .map(graph -> new Statements(graph.getValue()))
                .toList();
    }

    /**
     * The index.
     *
     * @param graphs every named graph of the build by its IRI: those of the accounts and the ontologies
     * @param accounts the accounts among them
     */
    public static CausalIndex of(Map<String, Graph> graphs, List<Account> accounts) {
        return new GraphIndexing(graphs, accounts).index();
    }

    private CausalIndex index() {
        Map<ClaimReading, List<CausalClaim>> read = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Account account : accounts) {
            ClaimReading reading = new ClaimReading(
                    account.iri(), statements(account.iri()), statements(GraphNames.derived(account.iri())));
            List<CausalClaim> claims = reading.claims();
            claims.forEach(claim -> used.add(claim.relation()));
            read.put(reading, claims);
        }
        RelationTable relations = RelationTree.of(everySpeaker(read.keySet()), used);
        CausalIndexBuilder builder = new CausalIndexBuilder(relations);
        read.forEach((reading, claims) -> {
            builder.addAll(claims.stream());
            DomainSteps steps = steps(reading);
            builder.addAll(steps.byDefinition().stream());
            builder.addAll(steps.byLoss(claims, relations).stream());
            reading.factors().forEach(builder::describe);
        });
        CausalIndex index = builder.build();
        return index.withExactRelations(new ExactRelations(index, derived(), others()).find())
                .withExactEnds(new ExactEnds(index, asserted(), graphs).find());
    }

    /** Where relations are declared: in ontologies, and in accounts that bring a domain of their own. */
    private List<Statements> everySpeaker(Set<ClaimReading> read) {
        List<Statements> speakers = new ArrayList<>(ontologies);
        read.forEach(reading -> speakers.add(statements(reading.account())));
        return speakers;
    }

    private DomainSteps steps(ClaimReading reading) {
        Statements asserted = statements(reading.account());
        List<Statements> everything = new ArrayList<>(ontologies);
        everything.add(asserted);
        return new DomainSteps(reading, asserted, everything);
    }

    private Statements statements(String graphIri) {
        return new Statements(graphs.getOrDefault(graphIri, Graph.emptyGraph));
    }

    private Map<String, Graph> derived() {
        Map<String, Graph> derived = new HashMap<>();
        accounts.forEach(account -> derived.put(
                account.iri(), statements(GraphNames.derived(account.iri())).graph()));
        return derived;
    }

    private Set<String> asserted() {
        return accounts.stream().map(Account::iri).collect(Collectors.toSet());
    }

    private List<Graph> others() {
        Map<String, Graph> others = new HashMap<>(graphs);
        accounts.forEach(account -> others.remove(GraphNames.derived(account.iri())));
        return List.copyOf(others.values());
    }
}
