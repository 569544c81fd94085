package org.whence.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Names for blank nodes that depend on what is said about them and on nothing else, so that the same triples
 * give the same snapshot however they were read. Blank nodes that no quad connects are named apart from one
 * another, group by group ({@link BlankNodeGroup}); groups that say the same are interchangeable. Owns no quad.
 */
public final class BlankNodeLabels {
    private final Map<Node, List<Quad>> quadsOf = new LinkedHashMap<>();

    private BlankNodeLabels(Collection<Quad> quads) {
        for (Quad quad : quads) {
            blankNodes(quad).forEach(node -> quadsOf.computeIfAbsent(node, n -> new ArrayList<>())
                    .add(quad));
        }
    }

    /** A label for each blank node in these quads: {@code b0}, {@code b1} and so on. */
    public static Map<Node, String> of(Collection<Quad> quads) {
        Map<Node, String> labels = new HashMap<>();
        new BlankNodeLabels(quads)
                .groups().stream()
                        .sorted()
                        .flatMap(group -> group.nodesInOrder().stream())
                        .forEach(node -> labels.put(node, "b" + labels.size()));
        return labels;
    }

    private List<BlankNodeGroup> groups() {
        List<BlankNodeGroup> groups = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Node node : quadsOf.keySet()) {
            if (!seen.contains(node)) {
                Set<Node> connected = connectedTo(node);
                seen.addAll(connected);
                groups.add(new BlankNodeGroup(
                        connected.stream().collect(Collectors.toMap(member -> member, quadsOf::get))));
            }
        }
        return groups;
    }

    private Set<Node> connectedTo(Node start) {
        Set<Node> reached = new HashSet<>(Set.of(start));
        Deque<Node> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Quad quad : quadsOf.get(open.pop())) {
                blankNodes(quad).stream().filter(reached::add).forEach(open::push);
            }
        }
        return reached;
    }

    private static Set<Node> blankNodes(Quad quad) {
        Set<Node> blank = new HashSet<>();
        for (Node term : new Node[] {quad.getSubject(), quad.getObject(), quad.getGraph()}) {
            if (term.isBlank()) {
                blank.add(term);
            }
        }
        return blank;
    }
}
