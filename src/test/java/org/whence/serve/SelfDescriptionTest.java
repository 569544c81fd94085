package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of itself in RDF is true, and can be had in every format. */
class SelfDescriptionTest {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final Node ACCOUNT = iri("https://w3id.org/whence/id/lantern");

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/void", "/.well-known/sparql-examples"})
    void itComesInEveryFormatByEndingAndByAcceptHeader(String path) {
        Graph turtle = graph(TestServer.get(path + ".ttl", "Accept", "text/html"));
        assertThat(turtle.size()).isGreaterThan(20);
        for (String type : new String[] {"text/turtle", "application/ld+json", "application/rdf+xml", "*/*"}) {
            HttpResponse<String> response = TestServer.get(path, "Accept", type);
            assertThat(response.headers().allValues("Vary")).contains("Accept");
            assertThat(graph(response).isIsomorphicWith(turtle)).as(type).isTrue();
        }
        assertThat(TestServer.get(path, "Accept", "text/html").statusCode()).isEqualTo(303);
        assertThat(TestServer.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void theAccountIsADatasetWithItsCountsAndWhatItNamesIsThere() {
        Graph described = graph(TestServer.get("/.well-known/void.ttl"));
        Graph asserted = graph(TestServer.get("/download/lantern.nt"));
        assertThat(number(described, ACCOUNT, "triples")).isEqualTo(asserted.size());
        assertThat(number(described, ACCOUNT, "properties"))
                .isEqualTo(asserted.stream()
                        .map(triple -> triple.getPredicate())
                        .distinct()
                        .count());
        assertThat(described.contains(ACCOUNT, iri("http://purl.org/dc/terms/license"), Node.ANY))
                .isTrue();
        int followed = 0;
        for (String property : new String[] {"dataDump", "sparqlEndpoint"}) {
            for (Node address : described
                    .find(ACCOUNT, iri(VOID + property), Node.ANY)
                    .mapWith(triple -> triple.getObject())
                    .toList()) {
                assertThat(TestServer.get(URI.create(address.getURI()).getPath())
                                .statusCode())
                        .as(address.toString())
                        .isEqualTo(200);
                followed++;
            }
        }
        assertThat(followed).isEqualTo(7);
        for (Node example : described
                .find(ACCOUNT, iri(VOID + "exampleResource"), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()) {
            assertThat(TestServer.get("/doc?iri=" + example.getURI().replace("#", "%23"))
                            .statusCode())
                    .as(example.toString())
                    .isEqualTo(200);
        }
        assertThat(described.contains(Node.ANY, iri(VOID + "vocabulary"), iri("https://w3id.org/whence/ontology")))
                .isTrue();
    }

    @Test
    void everyExampleIsAQueryWithItsQuestionAndItsEndpoint() {
        Graph examples = graph(TestServer.get("/.well-known/sparql-examples.ttl"));
        Node select = iri("http://www.w3.org/ns/shacl#select");
        int checked = 0;
        for (var triple : examples.find(Node.ANY, select, Node.ANY).toList()) {
            Node example = triple.getSubject();
            assertThat(QueryFactory.create(triple.getObject().getLiteralLexicalForm())
                            .isSelectType())
                    .isTrue();
            assertThat(examples.contains(
                            example,
                            iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                            iri("http://www.w3.org/ns/shacl#SPARQLExecutable")))
                    .isTrue();
            assertThat(examples.contains(example, iri("http://www.w3.org/2000/01/rdf-schema#comment"), Node.ANY))
                    .isTrue();
            assertThat(examples.contains(
                            example,
                            iri("https://schema.org/target"),
                            iri(TestServer.at("/whence/sparql").toString())))
                    .isTrue();
            checked++;
        }
        assertThat(checked).isGreaterThan(30);
    }

    @Test
    void everyExampleFindsSomethingInTheAccountAsItStands() {
        Graph examples = graph(TestServer.get("/.well-known/sparql-examples.ttl"));
        for (var triple : examples.find(Node.ANY, iri("http://www.w3.org/ns/shacl#select"), Node.ANY)
                .toList()) {
            String query = triple.getObject().getLiteralLexicalForm();
            String answer = TestServer.get(
                            "/whence/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                            "Accept",
                            "text/csv")
                    .body();
            assertThat(answer.lines()).as(triple.getSubject() + "\n" + answer).hasSizeGreaterThan(1);
        }
    }

    @Test
    void theServiceDescriptionUsesOnlyTermsOfTheNote() {
        Set<String> terms = Set.of(
                "Service",
                "Dataset",
                "Graph",
                "NamedGraph",
                "endpoint",
                "feature",
                "defaultGraph",
                "namedGraph",
                "name",
                "graph",
                "supportedLanguage",
                "propertyFeature",
                "defaultDataset",
                "resultFormat",
                "SPARQL11Query",
                "UnionDefaultGraph");
        Graph description = graph(TestServer.get("/whence/sparql", "Accept", "text/turtle"));
        assertThat(description.stream()
                        .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                        .filter(node -> node.isURI() && node.getURI().startsWith(SD))
                        .map(node -> node.getURI().substring(SD.length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(terms);
    }

    @Test
    void aDocumentLinksToItsOtherFormsAndToWhatItIsAbout() {
        String link = TestServer.get("/doc/lantern/factor/herring-failure")
                .headers()
                .firstValue("Link")
                .orElse("");
        assertThat(link)
                .contains("<https://w3id.org/whence/id/lantern/factor/herring-failure>; rel=\"describes\"")
                .contains(
                        "</doc/lantern/factor/herring-failure.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
        assertThat(TestServer.get("/api/voices.csv").headers().firstValue("Link"))
                .contains("</openapi.json>; rel=\"service-desc\"");
    }

    private static long number(Graph graph, Node subject, String property) {
        return Long.parseLong(graph.find(subject, iri(VOID + property), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }

    private static Graph graph(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        Lang language = RDFLanguages.contentTypeToLang(
                response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(response.body(), language).parse(graph);
        return graph;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
