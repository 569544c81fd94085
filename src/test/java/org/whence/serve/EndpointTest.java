package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Protocol and the Graph Store Protocol, as far as they read. */
class EndpointTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String CLAIMS = """
            PREFIX wh: <https://w3id.org/whence/ontology#>
            SELECT ?claim { ?claim a wh:CausalClaim } ORDER BY ?claim""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void rowsComeInTheFormatAskedFor(String mediaType) {
        HttpResponse<String> response = TestServer.get("/whence/sparql?query=" + encoded(CLAIMS), "Accept", mediaType);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(mediaType);
        assertThat(rows(response.body(), mediaType)).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/rdf+xml",
                "application/ld+json",
            })
    void triplesComeInTheFormatAskedFor(String mediaType) {
        String construct = "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }";
        HttpResponse<String> response =
                TestServer.get("/whence/sparql?query=" + encoded(construct), "Accept", mediaType);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(mediaType);
        assertThat(graph(response.body(), mediaType).size()).isGreaterThan(100);
    }

    @Test
    void aQueryMayComeByGetByFormAndAsItself() {
        String byGet = TestServer.get("/whence/sparql?query=" + encoded(CLAIMS), "Accept", "text/csv")
                .body();
        assertThat(byGet).contains("https://w3id.org/whence/id/lantern/claim/p06-c02");
        assertThat(TestServer.post("/whence/sparql", FORM, "query=" + encoded(CLAIMS), "Accept", "text/csv")
                        .body())
                .isEqualTo(byGet);
        assertThat(TestServer.post("/whence/sparql", "application/sparql-query", CLAIMS, "Accept", "text/csv")
                        .body())
                .isEqualTo(byGet);
    }

    @Test
    void outsideGraphAQuerySeesTheUnionOfAll() {
        long union = count("");
        long asserted = count("&default-graph-uri=" + encoded("https://w3id.org/whence/id/lantern"));
        long derived = count("&default-graph-uri=" + encoded("https://w3id.org/whence/id/lantern/derived"));
        assertThat(asserted).isPositive();
        assertThat(derived).isPositive();
        assertThat(union).isGreaterThan(asserted + derived);
    }

    @Test
    void theProtocolChoosesTheGraphs() {
        String graphs = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g";
        String all = TestServer.get("/whence/sparql?query=" + encoded(graphs), "Accept", "text/csv")
                .body();
        assertThat(all)
                .contains(
                        "https://w3id.org/whence/id/lantern\r\n",
                        "https://w3id.org/whence/id/lantern/derived\r\n",
                        "https://w3id.org/whence/ontology\r\n");
        String one = TestServer.get(
                        "/whence/sparql?query=" + encoded(graphs) + "&named-graph-uri="
                                + encoded("https://w3id.org/whence/ontology"),
                        "Accept",
                        "text/csv")
                .body();
        assertThat(one).isEqualTo("g\r\nhttps://w3id.org/whence/ontology\r\n");
    }

    @Test
    void twoDefaultGraphsAreMerged() {
        long both = count("&default-graph-uri=" + encoded("https://w3id.org/whence/id/lantern") + "&default-graph-uri="
                + encoded("https://w3id.org/whence/id/lantern/derived"));
        assertThat(both)
                .isEqualTo(count("&default-graph-uri=" + encoded("https://w3id.org/whence/id/lantern"))
                        + count("&default-graph-uri=" + encoded("https://w3id.org/whence/id/lantern/derived")));
    }

    @Test
    void aSyntaxErrorIsToldWithItsLine() {
        HttpResponse<String> response = TestServer.get("/whence/sparql?query=" + encoded("SELECT *\nWHERE ?s ?p ?o }"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Line 2 of the query");
    }

    @Test
    void headHasTheHeadersAndNoBody() {
        HttpResponse<String> response =
                TestServer.send("HEAD", "/whence/sparql?query=" + encoded(CLAIMS), "Accept", "text/csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo("text/csv");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void optionsNameTheMethods() {
        assertThat(TestServer.send("OPTIONS", "/whence/sparql").headers().firstValue("Allow"))
                .contains("GET, HEAD, OPTIONS, POST");
        assertThat(TestServer.send("OPTIONS", "/whence/get").headers().firstValue("Allow"))
                .contains("GET, HEAD, OPTIONS");
    }

    @Test
    void askedNothingTheEndpointDescribesItself() {
        HttpResponse<String> response = TestServer.get("/whence/sparql");
        assertThat(type(response)).isEqualTo("text/turtle");
        Graph description = graph(response.body(), "text/turtle");
        Node endpoint = NodeFactory.createURI(TestServer.at("/whence/sparql").toString());
        assertThat(description.contains(endpoint, sd("endpoint"), endpoint)).isTrue();
        assertThat(description.contains(endpoint, sd("supportedLanguage"), sd("SPARQL11Query")))
                .isTrue();
        assertThat(description.contains(
                        Node.ANY, sd("name"), NodeFactory.createURI("https://w3id.org/whence/id/lantern")))
                .isTrue();
        assertThat(graph(
                                TestServer.get("/whence/sparql", "Accept", "application/ld+json")
                                        .body(),
                                "application/ld+json")
                        .isIsomorphicWith(description))
                .isTrue();
    }

    @Test
    void aBrowserThatAsksNothingIsSentToTheStartPage() {
        HttpResponse<String> response = TestServer.get("/whence/sparql", "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/#sparql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "data"})
    void aGraphOfTheStoreIsHandedOut(String service) {
        String account = "https://w3id.org/whence/id/lantern";
        HttpResponse<String> response =
                TestServer.get("/whence/" + service + "?graph=" + encoded(account), "Accept", "application/n-triples");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo("application/n-triples");
        assertThat(graph(response.body(), "application/n-triples").size())
                .isEqualTo(Math.toIntExact(count("&default-graph-uri=" + encoded(account))));
        assertThat(TestServer.send("HEAD", "/whence/" + service + "?graph=" + encoded(account))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theDefaultGraphOfTheStoreIsTheUnion() {
        HttpResponse<String> response = TestServer.get("/whence/get?default", "Accept", "application/n-triples");
        assertThat(graph(response.body(), "application/n-triples").size()).isEqualTo(Math.toIntExact(count("")));
    }

    @Test
    void aGraphThatIsNotThereIsNotFound() {
        assertThat(TestServer.get("/whence/get?graph=urn:none").statusCode()).isEqualTo(404);
    }

    private static long count(String parameters) {
        String csv = TestServer.get("/whence/sparql?query=" + encoded(COUNT) + parameters, "Accept", "text/csv")
                .body();
        return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow().strip());
    }

    private static int rows(String body, String mediaType) {
        ResultSet rows = ResultSetMgr.read(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                RDFLanguages.contentTypeToLang(mediaType));
        int count = 0;
        for (RowSet all = RowSet.adapt(rows); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    private static Graph graph(String body, String mediaType) {
        Lang language = RDFLanguages.contentTypeToLang(mediaType);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(body, language).parse(graph);
        return graph;
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    private static Node sd(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#" + name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
