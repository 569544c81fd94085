package org.whence.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/**
 * What things are called in one graph, which classes they belong to, and how many claims are about them. The graph may
 * not change. Safe for many threads. Owns no matching and no IRIs' short forms.
 */
public final class Labels {

    private static final Node PREFERRED = NodeFactory.createURI(Terms.PREF_LABEL);
    private static final Node ALTERNATIVE = NodeFactory.createURI(Terms.ALT_LABEL);
    private static final Node OF_ONTOLOGY = NodeFactory.createURI(Terms.LABEL);
    private static final Node SENTENCE = NodeFactory.createURI(Terms.CLAIM_TEXT);
    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);
    private static final Node SUB_CLASS_OF = NodeFactory.createURI(Terms.SUB_CLASS_OF);

    private static final Node CAUSE = NodeFactory.createURI(Terms.CAUSE);
    private static final Node EFFECT = NodeFactory.createURI(Terms.EFFECT);
    private static final List<Node> NAMING = List.of(PREFERRED, OF_ONTOLOGY, ALTERNATIVE, SENTENCE);

    private final Graph graph;
    private final Map<Node, Set<Node>> aboveOf = new ConcurrentHashMap<>();

    /** What the things of a graph are called. */
    public Labels(Graph graph) {
        this.graph = graph;
    }

    /** The preferred label of a thing; the first in alphabetical order should it have several. */
    public Optional<String> of(Node thing) {
        return label(thing, PREFERRED).or(() -> label(thing, OF_ONTOLOGY)).or(() -> label(thing, SENTENCE));
    }

    /** Every name of every thing that has an IRI, each as often as the graph gives it. */
    public Stream<Named> names() {
        return NAMING.stream().flatMap(property -> Iter.asStream(graph.find(Node.ANY, property, Node.ANY))
                .filter(triple ->
                        triple.getSubject().isURI() && triple.getObject().isLiteral())
                .map(triple -> new Named(
                        triple.getSubject(),
                        triple.getObject().getLiteralLexicalForm(),
                        property.equals(PREFERRED) || property.equals(OF_ONTOLOGY))));
    }

    /** How many claims there are of which a thing is a cause or an effect; one that is both counts twice. */
    public long degree(Node thing) {
        return Stream.of(CAUSE, EFFECT)
                .mapToLong(end -> Iter.count(graph.find(Node.ANY, end, thing)))
                .sum();
    }

    /** Whether anything is said of a thing, or with it. */
    public boolean isKnown(Node thing) {
        return graph.contains(thing, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, thing);
    }

    /** Whether a thing belongs to a class, through its superclasses too. */
    public boolean isOf(Node thing, String wanted) {
        return classes(thing).contains(NodeFactory.createURI(wanted));
    }

    /** The class of a thing that says most: none of its others is below it; the first by IRI of several such. */
    public Optional<Node> kind(Node thing) {
        List<Node> classes = graph.find(thing, TYPE, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(Node::isURI)
                .toList();
        return classes.stream()
                .filter(wide -> classes.stream()
                        .noneMatch(
                                narrow -> !narrow.equals(wide) && above(narrow).contains(wide)))
                .min(Comparator.comparing(Node::getURI));
    }

    /** The classes of a thing, and all above them. */
    Set<Node> classes(Node thing) {
        Set<Node> classes = new HashSet<>();
        graph.find(thing, TYPE, Node.ANY).forEach(triple -> classes.addAll(above(triple.getObject())));
        return classes;
    }

    private Set<Node> above(Node narrow) {
        Set<Node> known = aboveOf.get(narrow);
        if (known != null) {
            return known;
        }
        Set<Node> seen = new HashSet<>(Set.of(narrow));
        List<Node> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            graph.find(open.remove(open.size() - 1), SUB_CLASS_OF, Node.ANY)
                    .mapWith(triple -> triple.getObject())
                    .filterKeep(seen::add)
                    .forEach(open::add);
        }
        aboveOf.put(narrow, seen);
        return seen;
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
