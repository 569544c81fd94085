package org.whence.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Relation;

/**
 * Finds the relations whose edges, in each account's derived graph, are exactly those that the index has for the
 * account, and of which no other graph has an edge: over these a path can be answered from the index. Owns no edge.
 */
final class ExactRelations {
    private final CausalIndex index;
    private final Map<String, Graph> derived;
    private final Collection<Graph> others;

    /**
     * A comparison.
     *
     * @param derived each account's derived graph, by the account's IRI
     * @param others all other graphs
     */
    ExactRelations(CausalIndex index, Map<String, Graph> derived, Collection<Graph> others) {
        this.index = index;
        this.derived = derived;
        this.others = others;
    }

    Set<String> find() {
        return index.relations().relations().stream()
                .filter(relation -> !relation.constitutive())
                .map(Relation::name)
                .filter(this::isExact)
                .collect(Collectors.toSet());
    }

    private boolean isExact(String relation) {
        Node property = NodeFactory.createURI(relation);
        if (others.stream().anyMatch(graph -> graph.contains(Node.ANY, property, Node.ANY))) {
            return false;
        }
        Map<String, Long> pairs = claimedPairs(relation);
        return derived.entrySet().stream()
                .allMatch(account -> sameEdges(
                        relation,
                        property,
                        account.getKey(),
                        account.getValue(),
                        pairs.getOrDefault(account.getKey(), 0L)));
    }

    private boolean sameEdges(String relation, Node property, String account, Graph graph, long pairs) {
        CausalView view = ClaimFilter.standard()
                .over(Set.of(relation))
                .inAccounts(Set.of(account))
                .over(index);
        long edges = 0;
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, property, Node.ANY);
        try {
            while (triples.hasNext()) {
                if (!isClaimed(triples.next(), view)) {
                    return false;
                }
                edges++;
            }
        } finally {
            triples.close();
        }
        return edges == pairs;
    }

    private boolean isClaimed(Triple edge, CausalView view) {
        OptionalInt cause = factor(edge.getSubject());
        OptionalInt effect = factor(edge.getObject());
        return cause.isPresent()
                && effect.isPresent()
                && view.claimsBetween(cause.getAsInt(), effect.getAsInt()).length > 0;
    }

    private OptionalInt factor(Node node) {
        return Optional.of(node)
                .filter(Node::isURI)
                .map(iri -> index.factor(iri.getURI()))
                .orElse(OptionalInt.empty());
    }

    /** How many pairs of cause and effect each account claims; in one look at all claims, of however many accounts. */
    private Map<String, Long> claimedPairs(String relation) {
        CausalView view = ClaimFilter.standard().over(Set.of(relation)).over(index);
        List<String> accounts = index.accounts();
        Map<String, Long> pairs = new HashMap<>();
        for (int effect = 0; effect < index.factorCount(); effect++) {
            Set<Long> seen = new HashSet<>();
            for (int claim : view.claimsOnto(effect)) {
                int account = index.accountOf(claim);
                for (int cause : index.causesOf(claim)) {
                    if (seen.add((long) account << Integer.SIZE | cause)) {
                        pairs.merge(accounts.get(account), 1L, Long::sum);
                    }
                }
            }
        }
        return pairs;
    }
}
