package org.whence.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.whence.export.NaturalOrder;
import org.whence.model.Terms;

/**
 * What a graph says of single things, read a little at a time: whoever asks for what points at a thing says how much
 * of it is wanted, since in a large collection that may be millions. To be used while the data stays as it is. Owns
 * no wording.
 */
final class Facts {
    /** The order of names, which of claims and passages is that of the text. */
    static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString, NaturalOrder.INSTANCE);

    private final Graph graph;

    Facts(Graph graph) {
        this.graph = graph;
    }

    /**
     * The first of many.
     *
     * @param nodes in the order of their names, as far as they were read
     * @param more whether there are more than were read
     */
    record Some(List<Node> nodes, boolean more) {
        /** Keeps a copy. */
        Some {
            nodes = List.copyOf(nodes);
        }

        boolean isEmpty() {
            return nodes.isEmpty();
        }
    }

    /** All that a thing has by a property, by name; of a thing an author wrote, never many. */
    List<Node> objects(Node subject, String property) {
        return sorted(graph.find(subject, iri(property), Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
    }

    /** The first of them by name. */
    Optional<Node> object(Node subject, String property) {
        return objects(subject, property).stream().findFirst();
    }

    /** The first text that a thing has by a property. */
    Optional<String> text(Node subject, String property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    boolean has(Node subject, String property, String objectIri) {
        return graph.contains(subject, iri(property), iri(objectIri));
    }

    /** Whether anything is said of a thing, or with it. */
    boolean knows(Node thing) {
        return graph.contains(thing, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, thing);
    }

    boolean isA(Node thing, String classIri) {
        return has(thing, Terms.TYPE, classIri);
    }

    /** Some of the things that point at another by a property; no more are read than are wanted. */
    Some subjects(String property, Node object, int most) {
        List<Node> found = new ArrayList<>();
        boolean more = false;
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, iri(property), object);
        try {
            while (triples.hasNext() && !more) {
                Node subject = triples.next().getSubject();
                more = found.size() == most;
                if (!more) {
                    found.add(subject);
                }
            }
        } finally {
            triples.close();
        }
        return new Some(sorted(found), more);
    }

    /** Some of the things that others point at by a property. */
    List<Node> targets(String property, int most) {
        List<Node> found = new ArrayList<>();
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, iri(property), Node.ANY);
        try {
            while (triples.hasNext() && found.size() < most) {
                found.add(triples.next().getObject());
            }
        } finally {
            triples.close();
        }
        return sorted(found);
    }

    /** Some of the things of a class. */
    Some members(String classIri, int most) {
        return subjects(Terms.TYPE, iri(classIri), most);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static List<Node> sorted(List<Node> nodes) {
        return nodes.stream().distinct().sorted(BY_NAME).toList();
    }
}
