package org.whence.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Blank nodes that hang together, put into an order that depends only on what is said about them. Each has a
 * colour: the digest of its quads with colours in place of blank nodes, refined until no colour splits (the
 * first-degree hashing of RDFC-1.0, repeated). Of nodes that look alike one is then singled out, and the rest
 * refined again. That is exact for the trees and lists that ontologies use blank nodes for; not for regular
 * graphs made of blank nodes alone, nor once a very large group has used up its budget.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization</a>
 */
final class BlankNodeGroup implements Comparable<BlankNodeGroup> {
    /** How many digests may be spent on nodes that look alike: a few seconds. */
    private static final long BUDGET = 1_000_000;

    private final Map<Node, List<Quad>> quadsOf;
    private final Map<Node, String> colours = new HashMap<>();
    private final List<Node> order;
    private final String text;

    /**
     * Puts the nodes in order.
     *
     * @param quadsOf the nodes, each with all the quads that it stands in
     */
    BlankNodeGroup(Map<Node, List<Quad>> quadsOf) {
        this.quadsOf = quadsOf;
        quadsOf.keySet().forEach(node -> colours.put(node, ""));
        refine();
        for (long spent = 0; spent < BUDGET && distinct() < colours.size(); spent += colours.size()) {
            singleOut();
            refine();
        }
        order = new ArrayList<>(colours.keySet());
        order.sort(Comparator.comparing(colours::get));
        text = sayAll();
    }

    List<Node> nodesInOrder() {
        return List.copyOf(order);
    }

    /** Groups that compare as equal say the same, word for word. */
    @Override
    public int compareTo(BlankNodeGroup other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlankNodeGroup group && text.equals(group.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private void refine() {
        int before;
        do {
            before = distinct();
            Map<Node, String> finer = new HashMap<>();
            quadsOf.keySet().forEach(node -> finer.put(node, colour(node)));
            colours.putAll(finer);
        } while (distinct() > before);
    }

    private String colour(Node node) {
        CanonicalNQuads form = new CanonicalNQuads(other -> (other.equals(node) ? "self" : "") + colours.get(other));
        return Sha256.of(quadsOf.get(node).stream().map(form::text).sorted().collect(Collectors.joining()));
    }

    /** Gives one of the nodes that look alike a colour of its own. */
    private void singleOut() {
        Map<String, List<Node>> alike = colours.keySet().stream().collect(Collectors.groupingBy(colours::get));
        alike.entrySet().stream()
                .filter(nodes -> nodes.getValue().size() > 1)
                .min(Map.Entry.comparingByKey())
                .ifPresent(nodes -> colours.put(nodes.getValue().get(0), nodes.getKey() + "!"));
    }

    private int distinct() {
        return new HashSet<>(colours.values()).size();
    }

    private String sayAll() {
        Map<Node, Integer> places = new HashMap<>();
        order.forEach(node -> places.put(node, places.size()));
        CanonicalNQuads form = new CanonicalNQuads(node -> "b" + places.get(node));
        return quadsOf.values().stream()
                .flatMap(List::stream)
                .distinct()
                .map(form::text)
                .sorted()
                .collect(Collectors.joining());
    }
}
