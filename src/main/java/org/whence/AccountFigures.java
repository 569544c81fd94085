package org.whence;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.model.Terms;

/**
 * How much a build made of one account. Counts are volume, never strength. Owns no graph.
 *
 * @param account its key
 * @param claims claims of every kind
 * @param factors what can be cause or effect
 * @param links distinct propositions that one thing bears on another, whoever holds them
 * @param edges pairs of factors joined by a claim that stands
 */
public record AccountFigures(String account, long claims, long factors, long links, long edges) {

    static AccountFigures of(String key, Graph asserted, Graph derived) {
        Set<Node> factors = instances(asserted, Terms.FACTOR);
        factors.addAll(instances(derived, Terms.FACTOR));
        return new AccountFigures(
                key,
                subjects(asserted, Terms.CLAIMED_BY, Node.ANY).size(),
                factors.size(),
                instances(derived, Terms.CAUSAL_LINK).size(),
                derived.stream(Node.ANY, NodeFactory.createURI(Terms.BEARS_ON), Node.ANY)
                        .count());
    }

    private static Set<Node> instances(Graph graph, String type) {
        return subjects(graph, Terms.TYPE, NodeFactory.createURI(type));
    }

    private static Set<Node> subjects(Graph graph, String property, Node object) {
        return graph.stream(Node.ANY, NodeFactory.createURI(property), object)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }
}
