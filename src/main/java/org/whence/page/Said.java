package org.whence.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What a graph says of a thing by one property, read for pages: in an order that is always the same. Owns no graph and
 * no wording.
 *
 * @param graph asked in a read transaction
 */
record Said(Graph graph) {
    /** The values of a property, by their text. */
    List<Node> values(Node thing, String property) {
        return graph.find(thing, NodeFactory.createURI(property), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The first value of a property. */
    Optional<Node> value(Node thing, String property) {
        return values(thing, property).stream().findFirst();
    }

    /** The first text or number that a property has; empty for none. */
    String text(Node thing, String property) {
        return values(thing, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    /** The first whole number that a property has; 0 for none. */
    int number(Node thing, String property) {
        return values(thing, property).stream()
                .filter(value ->
                        value.isLiteral() && value.getLiteralLexicalForm().matches("[0-9]{1,9}"))
                .mapToInt(value -> Integer.parseInt(value.getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }

    /** What has a value of a property, by IRI. */
    List<Node> having(String property, Node value) {
        return graph
                .find(Node.ANY, NodeFactory.createURI(property), value)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Whether a property has a value. */
    boolean has(Node thing, String property, String value) {
        return graph.contains(thing, NodeFactory.createURI(property), NodeFactory.createURI(value));
    }
}
