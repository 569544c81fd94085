package org.whence.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.whence.export.NaturalOrder;
import org.whence.model.Terms;

/** The terms of one document, in groups: classes, properties, and what else it names. Owns no markup. */
final class DocumentTerms {
    /** Where it is said how terms stand to those of other vocabularies: apart from their definitions. */
    private static final Node ALIGNMENTS = NodeFactory.createURI(Addresses.BASE + "alignments");

    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);

    /** By what a group is told; the last takes all that no other does. */
    private static final Map<String, List<String>> GROUPS = groupTypes();

    private final Scope scope;
    private final Node document;
    private final Graph graph;

    /**
     * One term.
     *
     * @param anchor what its IRI has after the document's: where links to it lead
     * @param title what it is called
     * @param shortName its prefixed name
     * @param types what it is
     * @param rows what the document says of it
     * @param mentions where all that mentions it is told
     */
    record Term(
            String anchor, String title, String shortName, List<Link> types, List<Section.Row> rows, String mentions) {}

    /** Terms of one sort. */
    record Group(String title, List<Term> terms) {}

    DocumentTerms(Scope scope, Node document) {
        this.scope = scope;
        this.document = document;
        this.graph = scope.view().getGraph(document);
    }

    /** What the document says of itself. */
    List<Section.Row> about() {
        return rows(document);
    }

    List<Group> groups() {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        GROUPS.keySet().forEach(title -> terms.put(title, new ArrayList<>()));
        Iter.asStream(graph.find())
                .map(triple -> triple.getSubject())
                .distinct()
                .filter(this::belongsHere)
                .sorted(Comparator.comparing(Node::getURI, NaturalOrder.INSTANCE))
                .forEach(node -> terms.get(groupOf(node)).add(term(node)));
        return terms.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean belongsHere(Node node) {
        return node.isURI()
                && node.getURI().startsWith(document.getURI())
                && node.getURI().length() > document.getURI().length();
    }

    private String groupOf(Node node) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().isEmpty()
                        || group.getValue().stream()
                                .anyMatch(type -> graph.contains(node, TYPE, NodeFactory.createURI(type))))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private Term term(Node node) {
        return new Term(
                node.getURI().substring(document.getURI().length() + 1),
                scope.names().of(node),
                scope.prefixes().shorten(node.getURI()),
                sections(node).types(),
                rows(node),
                Addresses.hrefOfForeign(node.getURI()));
    }

    private List<Section.Row> rows(Node node) {
        return sections(node).sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private DescriptionSections sections(Node node) {
        List<Quad> said = new ArrayList<>(Iter.toList(scope.view().find(document, node, Node.ANY, Node.ANY)));
        said.addAll(Iter.toList(scope.view().find(ALIGNMENTS, node, Node.ANY, Node.ANY)));
        return new DescriptionSections(scope, new Description(node, said, List.of()));
    }

    private static Map<String, List<String>> groupTypes() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("Classes", List.of(Terms.OWL_CLASS));
        groups.put("Properties", List.of(Terms.OBJECT_PROPERTY, Terms.DATATYPE_PROPERTY, Terms.ANNOTATION_PROPERTY));
        groups.put("Other terms", List.of());
        return groups;
    }
}
