package org.whence.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.model.Terms;
import org.whence.page.Site;

/**
 * What the endpoint says of itself when it is asked nothing: its language, its graphs with the number of their
 * triples, of thousands the largest, and that outside GRAPH a query sees the union of them all. Owns no query.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
 */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID_TRIPLES = "http://rdfs.org/ns/void#triples";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD");

    /** Nobody reads the names of thousands, and whoever wants them all can ask for them. */
    private static final int MOST_NAMED = 100;

    private final Site site;

    ServiceDescription(Site site) {
        this.site = site;
    }

    /**
     * The graph.
     *
     * @param endpoint the endpoint's own address
     */
    Graph of(String endpoint) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node service = NodeFactory.createURI(endpoint);
        Node dataset = NodeFactory.createBlankNode();
        Node union = NodeFactory.createBlankNode();
        graph.add(service, iri(Terms.TYPE), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, sd("propertyFeature"), iri(Terms.FUNCTION + "chain"));
        RESULTS.forEach(format -> graph.add(service, sd("resultFormat"), iri(FORMATS + format)));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, iri(Terms.TYPE), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), union);
        graph.add(union, iri(Terms.TYPE), sd("Graph"));
        Map<String, Long> graphs = site.store().build().graphs();
        graphs.entrySet().stream()
                .sorted(Comparator.comparing(ServiceDescription::isOfAnAccount)
                        .thenComparing(
                                Map.Entry.<String, Long>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED)
                .forEach(one -> addGraph(graph, dataset, one.getKey(), one.getValue()));
        if (graphs.size() > MOST_NAMED) {
            graph.add(
                    dataset,
                    iri(Terms.RDFS + "comment"),
                    NodeFactory.createLiteralLang(
                            "%,d graphs, of which %d are named here: those that belong to no account, and the largest."
                                            .formatted(graphs.size(), MOST_NAMED)
                                    + " SELECT DISTINCT ?g { GRAPH ?g { } } names all.",
                            "en"));
        }
        return graph;
    }

    private static boolean isOfAnAccount(Map.Entry<String, Long> graph) {
        return graph.getKey().startsWith(Terms.DATA);
    }

    private static void addGraph(Graph graph, Node dataset, String name, long triples) {
        Node named = NodeFactory.createBlankNode();
        Node content = NodeFactory.createBlankNode();
        graph.add(dataset, sd("namedGraph"), named);
        graph.add(named, iri(Terms.TYPE), sd("NamedGraph"));
        graph.add(named, sd("name"), iri(name));
        graph.add(named, sd("graph"), content);
        graph.add(content, iri(Terms.TYPE), sd("Graph"));
        graph.add(
                content,
                iri(VOID_TRIPLES),
                NodeFactory.createLiteralDT(Long.toString(triples), XSDDatatype.XSDinteger));
    }

    private static Node sd(String name) {
        return iri(SD + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
