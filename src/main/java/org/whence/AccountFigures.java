package org.whence;

import java.util.stream.Stream;
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
        return new AccountFigures(
                key,
                instances(asserted, derived, Terms.CLAIM),
                instances(asserted, derived, Terms.FACTOR),
                instances(asserted, derived, Terms.CAUSAL_LINK),
                derived.stream(Node.ANY, NodeFactory.createURI(Terms.BEARS_ON), Node.ANY)
                        .count());
    }

    /** A thing's own class is asserted, the classes above it are derived. */
    private static long instances(Graph asserted, Graph derived, String type) {
        Node wanted = NodeFactory.createURI(type);
        return Stream.of(asserted, derived)
                .flatMap(graph -> graph.stream(Node.ANY, NodeFactory.createURI(Terms.TYPE), wanted))
                .map(Triple::getSubject)
                .distinct()
                .count();
    }
}
