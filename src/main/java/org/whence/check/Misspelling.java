package org.whence.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What may have been meant by an IRI that nothing describes: the described one that is nearest by edit distance
 * (Damerau's, neighbours swapped counting one), in the same namespace and at most a third of its letters off. Does
 * not guess across namespaces.
 */
final class Misspelling {
    private final Graph described;

    Misspelling(Graph described) {
        this.described = described;
    }

    /** The nearest; of several as near, the first in order. */
    Optional<Node> nearest(Node misspelt) {
        return nearest(misspelt, node -> true);
    }

    /** The nearest property. */
    Optional<Node> nearestProperty(Node misspelt) {
        return nearest(misspelt, this::isProperty);
    }

    private boolean isProperty(Node node) {
        return described
                .find(node, RDF.Nodes.type, Node.ANY)
                .filterKeep(type ->
                        type.getObject().isURI() && type.getObject().getURI().endsWith("Property"))
                .hasNext();
    }

    private Optional<Node> nearest(Node misspelt, Predicate<Node> fits) {
        if (!misspelt.isURI()) {
            return Optional.empty();
        }
        String namespace = namespace(misspelt.getURI());
        String name = misspelt.getURI().substring(namespace.length());
        int limit = Math.max(1, name.length() / 3);
        return described
                .find()
                .mapWith(Triple::getSubject)
                .filterKeep(node -> node.isURI() && namespace(node.getURI()).equals(namespace))
                .toList()
                .stream()
                .distinct()
                .filter(fits)
                .map(node -> new Candidate(node, distance(name, node.getURI().substring(namespace.length()))))
                .filter(candidate -> candidate.distance() > 0 && candidate.distance() <= limit)
                .min(Comparator.comparing(Candidate::distance)
                        .thenComparing(candidate -> candidate.node().getURI()))
                .map(Candidate::node);
    }

    private record Candidate(Node node, int distance) {}

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** Optimal string alignment: three rows of the table at a time. */
    static int distance(String from, String to) {
        int[] twoAbove = new int[to.length() + 1];
        int[] above = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
            int[] spare = twoAbove;
            twoAbove = above;
            above = row;
            row = spare;
        }
        return above[to.length()];
    }
}
