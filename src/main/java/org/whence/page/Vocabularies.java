package org.whence.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.export.NaturalOrder;
import org.whence.model.Terms;

/**
 * The vocabularies of a build, read from the graphs that their Turtle was read into: which there are, which terms each
 * defines, and how these stand to the terms of others. Ask inside a reading of the scope. Owns no markup.
 */
final class Vocabularies {
    private static final Node ONTOLOGY = NodeFactory.createURI(Terms.OWL_ONTOLOGY);
    private static final List<String> PROPERTY_TYPES =
            List.of(Terms.OBJECT_PROPERTY, Terms.DATATYPE_PROPERTY, Terms.ANNOTATION_PROPERTY);

    private final Scope scope;
    private final Said said;
    private final Links links;
    private final Map<Node, Set<Node>> terms = new LinkedHashMap<>();

    /**
     * One vocabulary.
     *
     * @param name its title, with a link to its page
     * @param description what it is for
     * @param prefix by which its terms are shortened; empty where it proposes none
     * @param count how many terms it defines
     * @param files itself in formats for programs
     */
    record Vocabulary(String iri, Link name, String description, String prefix, int count, List<Link> files) {}

    /**
     * The vocabularies of a scope.
     *
     * @param scope that holds all graphs, such as {@link Site#everything}
     * @param documents the IRIs of the graphs that belong to no account
     */
    Vocabularies(Scope scope, List<String> documents) {
        this.scope = scope;
        this.said = new Said(scope.graph());
        this.links = new Links(scope);
        documents.stream()
                .map(NodeFactory::createURI)
                .filter(document ->
                        scope.view().getGraph(document).contains(document, NodeFactory.createURI(Terms.TYPE), ONTOLOGY))
                .sorted(Comparator.comparing((Node document) ->
                                said.values(document, Terms.OWL + "imports").size())
                        .thenComparing(Node::getURI))
                .forEach(document -> terms.put(document, termsOf(document)));
    }

    private Set<Node> termsOf(Node document) {
        Set<Node> found = new LinkedHashSet<>();
        scope.view()
                .getGraph(document)
                .find()
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(document.getURI() + "#"))
                .forEach(found::add);
        return found;
    }

    /** All of them: what others import stands first. */
    List<Vocabulary> all() {
        return terms.entrySet().stream()
                .map(entry -> vocabulary(entry.getKey(), entry.getValue().size()))
                .toList();
    }

    private Vocabulary vocabulary(Node document, int count) {
        String address = Addresses.href(document.getURI());
        return new Vocabulary(
                document.getURI(),
                new Link(scope.names().of(document), address),
                said.text(document, Terms.DCT + "description"),
                said.text(document, Terms.PREFERRED_PREFIX),
                count,
                Stream.of("ttl", "jsonld", "nt", "rdf")
                        .map(ending -> new Link(ending, address + "." + ending))
                        .toList());
    }

    /** What the graphs say. */
    Said said() {
        return said;
    }

    /** The classes of all vocabularies, under one another. */
    List<TermTree> classes() {
        return TermTree.of(typed(Terms.OWL_CLASS), Terms.SUB_CLASS_OF, this);
    }

    /** The relations of all vocabularies, under one another. */
    List<TermTree> relations() {
        return TermTree.of(typed(Terms.RELATION_CLASS), Terms.SUB_PROPERTY_OF, this);
    }

    /** The properties that are no relations, by name. */
    List<Node> properties() {
        Set<Node> relations = typed(Terms.RELATION_CLASS);
        return PROPERTY_TYPES.stream()
                .flatMap(type -> typed(type).stream())
                .distinct()
                .filter(property -> !relations.contains(property))
                .sorted(Comparator.comparing(property -> link(property).text(), NaturalOrder.INSTANCE))
                .toList();
    }

    /** The terms that are neither classes nor properties, by name. */
    List<Node> values() {
        return all(terms.values().stream().flatMap(Set::stream))
                .filter(term -> !said.has(term, Terms.TYPE, Terms.OWL_CLASS))
                .filter(term -> PROPERTY_TYPES.stream().noneMatch(type -> said.has(term, Terms.TYPE, type)))
                .toList();
    }

    private Set<Node> typed(String type) {
        Set<Node> found = new LinkedHashSet<>();
        all(terms.values().stream().flatMap(Set::stream))
                .filter(term -> said.has(term, Terms.TYPE, type))
                .forEach(found::add);
        return found;
    }

    private Stream<Node> all(Stream<Node> some) {
        return some.distinct().sorted(Comparator.comparing(term -> link(term).text(), NaturalOrder.INSTANCE));
    }

    /** Whether a term is defined in one of the vocabularies. */
    boolean isOurs(Node term) {
        return terms.values().stream().anyMatch(ours -> ours.contains(term));
    }

    /** A term by its name: with a link to its entry if it is one of these, else to its own vocabulary. */
    Link link(Node term) {
        return isOurs(term)
                ? new Link(scope.names().of(term), Addresses.href(term.getURI()))
                : new Link(
                        scope.names().of(term),
                        term.getURI().startsWith(Addresses.BASE)
                                ? links.to(term).href()
                                : term.getURI());
    }

    /** The prefixed name. */
    String shortName(Node term) {
        return scope.prefixes().shorten(term.getURI());
    }

    /** What a term means; empty where nothing says. */
    String definition(Node term) {
        return said.text(term, Terms.DEFINITION);
    }
}
