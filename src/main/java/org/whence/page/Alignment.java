package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.whence.export.NaturalOrder;
import org.whence.model.Terms;

/**
 * How the terms of our vocabularies stand to those of one other. Owns no markup.
 *
 * @param namespace what their IRIs begin with
 */
record Alignment(String namespace, List<Line> lines) {
    /**
     * One pair of terms.
     *
     * @param ours our term
     * @param how what theirs is to ours, in plain words
     * @param theirs their term, which leads to where it is defined
     */
    record Line(Link ours, String how, Link theirs) {}

    private static final Map<String, String> HOW = how();

    private static Map<String, String> how() {
        Map<String, String> how = new LinkedHashMap<>();
        how.put(Terms.SUB_CLASS_OF, "each of ours is one of theirs");
        how.put(Terms.SKOS + "exactMatch", "the same");
        how.put(Terms.SKOS + "closeMatch", "may stand for ours in most uses");
        how.put(Terms.SKOS + "broadMatch", "wider than ours");
        how.put(Terms.SKOS + "narrowMatch", "narrower than ours");
        how.put(Terms.SKOS + "relatedMatch", "next to ours");
        return how;
    }

    /** All pairs, by the other vocabulary. */
    static List<Alignment> of(Vocabularies vocabularies, List<Node> terms) {
        Map<String, List<Line>> byNamespace = new TreeMap<>(NaturalOrder.INSTANCE);
        for (Node ours : terms) {
            HOW.forEach((property, how) -> theirs(vocabularies, ours, property).forEach(other -> byNamespace
                    .computeIfAbsent(namespace(other.getURI()), any -> new ArrayList<>())
                    .add(new Line(vocabularies.link(ours), how, named(vocabularies, other)))));
        }
        return byNamespace.entrySet().stream()
                .map(entry -> new Alignment(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Stream<Node> theirs(Vocabularies vocabularies, Node ours, String property) {
        return vocabularies.said().values(ours, property).stream()
                .filter(Node::isURI)
                .filter(other -> !vocabularies.isOurs(other));
    }

    /** By what its IRI ends in, and beside it its label where we know one, as of terms that are numbered. */
    private static Link named(Vocabularies vocabularies, Node other) {
        String iri = other.getURI();
        String label = vocabularies.said().text(other, Terms.LABEL);
        return new Link(iri.substring(namespace(iri).length()), iri, label);
    }

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
