package org.whence.index;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.whence.causal.CausalIndex;
import org.whence.model.Terms;

/**
 * Finds whether wh:cause and wh:effect say in a build just what the claims of its index say: no other graph than the
 * accounts' own has such a statement, and the accounts have as many as the index, whose claims were read from them.
 * Never so where the index has steps of its own, that rest on claims or hold by definition. Owns no claim.
 */
final class ExactEnds {
    private final CausalIndex index;
    private final Set<String> accounts;
    private final Map<String, Graph> graphs;

    /**
     * A comparison.
     *
     * @param accounts the IRIs of the graphs that the claims were read from
     * @param graphs all graphs by IRI
     */
    ExactEnds(CausalIndex index, Set<String> accounts, Map<String, Graph> graphs) {
        this.index = index;
        this.accounts = accounts;
        this.graphs = graphs;
    }

    Set<String> find() {
        if (index.claims().anyMatch(this::isOwnStep)) {
            return Set.of();
        }
        return Stream.of(Terms.CAUSE, Terms.EFFECT)
                .filter(end -> statements(end) == (end.equals(Terms.CAUSE) ? index.slotCount() : index.claimCount()))
                .collect(Collectors.toSet());
    }

    private boolean isOwnStep(int claim) {
        return index.isConstitutive(claim) || index.claimBehind(claim) != claim;
    }

    /** How many the accounts make; below 0 if another graph makes one. */
    private long statements(String property) {
        Node end = NodeFactory.createURI(property);
        long count = 0;
        for (Map.Entry<String, Graph> graph : graphs.entrySet()) {
            if (accounts.contains(graph.getKey())) {
                count += count(graph.getValue(), end);
            } else if (graph.getValue().contains(Node.ANY, end, Node.ANY)) {
                return -1;
            }
        }
        return count;
    }

    private static long count(Graph graph, Node property) {
        ExtendedIterator<?> statements = graph.find(Node.ANY, property, Node.ANY);
        try {
            long count = 0;
            while (statements.hasNext()) {
                statements.next();
                count++;
            }
            return count;
        } finally {
            statements.close();
        }
    }
}
