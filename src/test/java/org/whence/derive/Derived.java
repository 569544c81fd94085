package org.whence.derive;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.model.Terms;

/** What the rules derive from a few lines of Turtle and Whence's own ontology, as short lines to compare. */
final class Derived {
    private static final Map<String, String> PREFIXES = Map.of(
            "", "http://example.org/",
            "wh", Terms.WH,
            "rdf", Terms.RDF,
            "rdfs", Terms.RDFS,
            "skos", Terms.SKOS,
            "edtf", "http://id.loc.gov/datatypes/edtf/",
            "xsd", Terms.XSD);

    private static final Graph ONTOLOGY = readOntology();
    private static final Deriver DERIVER = new Deriver();

    private Derived() {}

    static Graph ontology() {
        return ONTOLOGY;
    }

    static Deriver deriver() {
        return DERIVER;
    }

    /** The triples derived from an account written in Turtle; {@code wh:} and {@code :} need no declaring. */
    static Graph graph(String turtle) {
        return DERIVER.derive(parse(turtle), ONTOLOGY);
    }

    /** The same with a property that must be theirs, each as "subject object", sorted. */
    static List<String> of(String property, String turtle) {
        return pairs(graph(turtle), Terms.WH + property);
    }

    static List<String> pairs(Graph graph, String propertyIri) {
        return graph.stream()
                .filter(triple -> triple.getPredicate().getURI().equals(propertyIri))
                .map(triple -> name(triple.getSubject()) + " " + name(triple.getObject()))
                .sorted()
                .toList();
    }

    static Graph parse(String turtle) {
        StringBuilder all = new StringBuilder();
        PREFIXES.forEach((prefix, iri) -> all.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(all.append(turtle).toString(), Lang.TURTLE).parse(graph);
        return graph;
    }

    /** A claim that stands, but for what is said otherwise. */
    static String claim(String name, String parts) {
        return ":%s %s ; wh:stance wh:asserts ; wh:modality wh:actual ; wh:explicitness wh:stated .%n"
                .formatted(name, parts);
    }

    private static String name(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private static Graph readOntology() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source("ontology/whence.ttl").parse(graph);
        return graph;
    }
}
