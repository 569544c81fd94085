package org.whence.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/** Looks things up in one graph by the IRIs of {@link Terms}. Owns no meaning of what it finds. */
record Statements(Graph graph) {

    /** The IRIs that a property leads to, sorted. */
    List<String> iris(String subject, String property) {
        return objects(subject, property)
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    /** The first of them. */
    Optional<String> iri(String subject, String property) {
        return iris(subject, property).stream().findFirst();
    }

    /** The first literal in the order of lexical forms, as its lexical form. */
    Optional<String> literal(String subject, String property) {
        return objects(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    /** The IRIs from which a property leads here, sorted. */
    List<String> subjects(String property, String object) {
        return graph
                .find(Node.ANY, NodeFactory.createURI(property), NodeFactory.createURI(object))
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    /** Every subject of a property, each once, sorted. */
    List<String> subjects(String property) {
        return graph
                .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toList()
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Node> objects(String subject, String property) {
        return graph
                .find(NodeFactory.createURI(subject), NodeFactory.createURI(property), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()
                .stream();
    }
}
