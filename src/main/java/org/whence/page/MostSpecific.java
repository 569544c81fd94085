package org.whence.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.whence.model.Terms;

/**
 * Leaves out a statement that another one implies by its narrower property: an edge is stored with every relation
 * above its own, which queries need and readers do not. Owns no statement.
 */
final class MostSpecific {
    private static final Node SUB_PROPERTY_OF = NodeFactory.createURI(Terms.SUB_PROPERTY_OF);

    private final Graph ontology;
    private final Map<Node, Set<Node>> wider = new HashMap<>();

    MostSpecific(Graph ontology) {
        this.ontology = ontology;
    }

    List<Quad> of(Collection<Quad> quads) {
        return quads.stream()
                .filter(quad -> quads.stream().noneMatch(other -> implies(other, quad)))
                .toList();
    }

    private boolean implies(Quad narrow, Quad wide) {
        return narrow.getSubject().equals(wide.getSubject())
                && narrow.getObject().equals(wide.getObject())
                && wider(narrow.getPredicate()).contains(wide.getPredicate());
    }

    /** All properties above one, itself left out. */
    private Set<Node> wider(Node property) {
        return wider.computeIfAbsent(property, start -> {
            Set<Node> found = new HashSet<>();
            Deque<Node> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                ontology.find(open.pop(), SUB_PROPERTY_OF, Node.ANY)
                        .mapWith(triple -> triple.getObject())
                        .filterKeep(found::add)
                        .forEach(open::push);
            }
            found.remove(start);
            return found;
        });
    }
}
