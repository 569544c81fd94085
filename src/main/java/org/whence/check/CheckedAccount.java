package org.whence.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.model.Location;
import org.whence.model.Terms;
import org.whence.term.LocatedGraph;

/**
 * One account under check: what it asserts, the same with the ontologies, and how to speak of both. Owns no
 * check.
 *
 * @param iri the account
 * @param located what it asserts, with file and line
 * @param withOntology the same and all ontologies: SHACL over the account alone would silently skip subclasses
 * @param names its terms as messages write them
 */
record CheckedAccount(String iri, LocatedGraph located, Graph withOntology, Names names) {
    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);
    private static final Node SUB_CLASS_OF = NodeFactory.createURI(Terms.SUB_CLASS_OF);

    static CheckedAccount of(String iri, LocatedGraph located, Graph ontology) {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, ontology);
        GraphUtil.addInto(all, located.graph());
        return new CheckedAccount(iri, located, all, new Names(iri, ontology));
    }

    /** What the account asserts. */
    Graph asserted() {
        return located.graph();
    }

    /** Whether the account describes something, not only points to it. */
    boolean describes(Node node) {
        return asserted().contains(node, Node.ANY, Node.ANY);
    }

    /** Whether something should be described by the account or its ontologies, and is not. */
    boolean lacks(Node node) {
        return names.isAtHome(node) && !withOntology.contains(node, Node.ANY, Node.ANY);
    }

    /** Where a statement was read, or its subject; the account itself where neither was. */
    Location placeOf(Node subject, Optional<Node> predicate, Optional<Node> object) {
        return predicate
                .flatMap(property -> object.flatMap(value -> placeOf(subject, property, value)))
                .or(() -> located.locations().ofSubject(subject))
                .or(() -> located.locations().ofSubject(NodeFactory.createURI(iri)))
                .orElse(Location.inFile(iri));
    }

    /** All that is of a class or of one below it. */
    List<Node> allOf(String type) {
        Set<Node> classes = new LinkedHashSet<>(List.of(NodeFactory.createURI(type)));
        Deque<Node> open = new ArrayDeque<>(classes);
        while (!open.isEmpty()) {
            withOntology
                    .find(Node.ANY, SUB_CLASS_OF, open.pop())
                    .mapWith(Triple::getSubject)
                    .filterKeep(classes::add)
                    .forEachRemaining(open::push);
        }
        return classes.stream()
                .flatMap(one -> asserted().find(Node.ANY, TYPE, one).mapWith(Triple::getSubject).toList().stream())
                .distinct()
                .toList();
    }

    /** How many things are of a class or of one below it. */
    int count(String type) {
        return allOf(type).size();
    }

    /** The one value of a property, if there is one. */
    Optional<Node> value(Node subject, String property) {
        return asserted()
                .find(subject, NodeFactory.createURI(property), Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional();
    }

    private Optional<Location> placeOf(Node subject, Node property, Node value) {
        Triple statement = Triple.create(subject, property, value);
        return asserted().contains(statement) ? located.locations().of(statement) : Optional.empty();
    }
}
