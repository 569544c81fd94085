package org.whence.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/**
 * What things are called in one view: preferred labels and other names, and the classes by which a parameter
 * narrows them down. Owns no matching and no IRIs' short forms.
 */
final class Labels {

    private static final Node PREFERRED = NodeFactory.createURI(Terms.PREF_LABEL);
    private static final Node ALTERNATIVE = NodeFactory.createURI(Terms.ALT_LABEL);
    private static final Node OF_ONTOLOGY = NodeFactory.createURI(Terms.LABEL);
    private static final Node SENTENCE = NodeFactory.createURI(Terms.CLAIM_TEXT);
    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);
    private static final Node SUB_CLASS_OF = NodeFactory.createURI(Terms.SUB_CLASS_OF);

    private final Graph graph;

    Labels(Graph graph) {
        this.graph = graph;
    }

    /** One name of one thing. */
    record Named(Node thing, String label, boolean preferred) {}

    /** The preferred label of a thing; the first in alphabetical order should it have several. */
    Optional<String> of(Node thing) {
        return label(thing, PREFERRED).or(() -> label(thing, OF_ONTOLOGY)).or(() -> label(thing, SENTENCE));
    }

    /** Every name of every thing of a class, or of every thing there is. */
    List<Named> names(Optional<String> ofClass) {
        List<Named> names = new ArrayList<>();
        for (Node property : List.of(PREFERRED, OF_ONTOLOGY, ALTERNATIVE, SENTENCE)) {
            graph.find(Node.ANY, property, Node.ANY)
                    .filterKeep(triple ->
                            triple.getSubject().isURI() && triple.getObject().isLiteral())
                    .forEach(triple -> names.add(new Named(
                            triple.getSubject(),
                            triple.getObject().getLiteralLexicalForm(),
                            property.equals(PREFERRED) || property.equals(OF_ONTOLOGY))));
        }
        return ofClass.map(wanted -> names.stream()
                        .filter(named -> isOf(named.thing, wanted))
                        .toList())
                .orElse(names);
    }

    /** Whether anything is said of a thing, or with it. */
    boolean isKnown(Node thing) {
        return graph.contains(thing, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, thing);
    }

    /** Whether a thing belongs to a class, through its superclasses too. */
    boolean isOf(Node thing, String wanted) {
        Node goal = NodeFactory.createURI(wanted);
        Set<Node> seen = new HashSet<>();
        List<Node> open = new ArrayList<>();
        graph.find(thing, TYPE, Node.ANY).forEach(triple -> open.add(triple.getObject()));
        while (!open.isEmpty()) {
            Node next = open.remove(open.size() - 1);
            if (next.equals(goal)) {
                return true;
            }
            if (seen.add(next)) {
                graph.find(next, SUB_CLASS_OF, Node.ANY).forEach(triple -> open.add(triple.getObject()));
            }
        }
        return false;
    }

    private Optional<String> label(Node thing, Node property) {
        return graph
                .find(thing, property, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral())
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .min(Comparator.naturalOrder());
    }
}
