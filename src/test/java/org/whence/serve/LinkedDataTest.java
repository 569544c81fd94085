package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI answers at its own path. */
class LinkedDataTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String HERRING = "https://w3id.org/whence/id/lantern/factor/herring-failure";

    @ParameterizedTest
    @ValueSource(strings = {"/whence/id/", "/id/"})
    void aThingSaysWhereItIsToldOf(String base) {
        HttpResponse<String> response = TestServer.get(base + "lantern/factor/herring-failure");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/doc/lantern/factor/herring-failure");
        assertThat(response.headers().firstValue("Vary")).contains("Accept");
        assertThat(response.body()).hasLineCount(1).contains("/doc/lantern/factor/herring-failure");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle, ttl",
        "application/ld+json, application/ld+json, jsonld",
        "application/json, application/ld+json, jsonld",
        "application/n-triples, application/n-triples, nt",
        "application/rdf+xml, application/rdf+xml, rdf",
        "application/trig, application/trig, trig",
        "application/n-quads, application/n-quads, nq",
        "*/*, text/turtle, ttl",
    })
    void aDocumentComesInTheFormatAskedFor(String accept, String mediaType, String ending) {
        String path = "/doc/lantern/factor/herring-failure";
        HttpResponse<String> negotiated = TestServer.get(path, "Accept", accept);
        assertThat(negotiated.statusCode()).isEqualTo(200);
        assertThat(type(negotiated)).isEqualTo(mediaType);
        assertThat(negotiated.headers().allValues("Vary")).contains("Accept");
        assertThat(negotiated.headers().firstValue("Content-Location")).contains(path + "." + ending);
        HttpResponse<String> named = TestServer.get(path + "." + ending, "Accept", BROWSER);
        assertThat(type(named)).isEqualTo(mediaType);
        assertThat(named.body()).isEqualTo(negotiated.body());
        assertThat(graph(named.body(), mediaType).contains(NodeFactory.createURI(HERRING), Node.ANY, Node.ANY))
                .isTrue();
    }

    @Test
    void aDocumentTellsWhatIsSaidOfAThingAndWithIt() {
        Graph graph =
                graph(TestServer.get("/doc/lantern/factor/herring-failure.ttl").body(), "text/turtle");
        Node herring = NodeFactory.createURI(HERRING);
        assertThat(graph.contains(herring, wh("place"), Node.ANY)).as("stated").isTrue();
        assertThat(graph.contains(herring, wh("caused"), Node.ANY))
                .as("derived")
                .isTrue();
        assertThat(graph.contains(
                        NodeFactory.createURI("https://w3id.org/whence/id/lantern/claim/p06-c02"),
                        wh("cause"),
                        herring))
                .as("mentioned")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/lantern/factor/herring-failure.svg",
                "/doc/lantern/factor/herring-failure.svg?map=2",
                "/timeline.svg",
                "/timeline.svg?from=1704",
                "/start.svg",
                "/api/why.svg?of=factor:collapse-of-dues"
            })
    void aPictureIsAFileThatStandsAlone(String address) {
        HttpResponse<String> response = TestServer.get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(response.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("style-src 'unsafe-inline'");
        assertThat(response.body()).startsWith("<?xml").contains("<style>", "<title ");
    }

    @Test
    void whatHasNoPictureIsNotFoundAsOne() {
        assertThat(TestServer.get("/doc/lantern/actor/ansel-crake.svg").statusCode())
                .isEqualTo(404);
        assertThat(TestServer.get("/doc/lantern/nothing.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void aBrowserGetsAPage() {
        HttpResponse<String> response = TestServer.get("/doc/lantern/factor/herring-failure", "Accept", BROWSER);
        assertThat(type(response)).isEqualTo("text/html");
        assertThat(response.body())
                .contains(
                        "<h1>the failure of the herring</h1>",
                        "factor:herring-failure",
                        "Also called",
                        "the herring failed")
                .contains(
                        "This caused …",
                        "The failure of the herring brought the harbour dues down.",
                        ">the chronicler</a>")
                .contains("href=\"/doc/lantern/passage/p06-s01\">line 6, sentence 1</a>")
                .contains("href=\"/whence/ontology#Event\">event</a>");
    }

    @Test
    void aDateThatMayBeOfTheOldCalendarIsShownInBothStyles() {
        assertThat(TestServer.get("/doc/lantern/factor/guild-house-sold.html").body())
                .contains(
                        "date in both styles",
                        "12 May – 11 June [O.S. May] 1705, or May [O.S. 20 April – 20 May] 1705");
        assertThat(TestServer.get("/doc/lantern/factor/guild-dissolved.html").body())
                .contains("1705-05")
                .doesNotContain("date in both styles", "O.S.");
    }

    @Test
    void aClaimsPageSaysOnWhoseWordAndWhere() {
        String page = TestServer.get("/doc/lantern/claim/p06-c02.html").body();
        assertThat(page)
                .contains("<h1>The failure of the herring brought the harbour dues down.</h1>")
                .contains("the chronicler</a>", "line 6, sentence 1</a>", "/whence/ontology#caused\">caused</a>");
    }

    @Test
    void typesThatFollowFromANarrowerOneAreLeftOut() {
        String page = TestServer.get("/doc/lantern/factor/herring-failure.html").body();
        assertThat(page).contains("ontology#Event\">event</a>").doesNotContain("ontology#Factor\">factor</a>");
    }

    @Test
    void aLinkHasAPageThoughItBelongsToNoAccount() {
        Graph graph = graph(TestServer.get("/doc/lantern/claim/p06-c02.ttl").body(), "text/turtle");
        String link = graph.find(Node.ANY, wh("aboutLink"), Node.ANY)
                .next()
                .getObject()
                .getURI();
        assertThat(link).startsWith("https://w3id.org/whence/id/link/");
        String path = link.substring("https://w3id.org".length());
        assertThat(TestServer.get(path).statusCode()).isEqualTo(303);
        assertThat(TestServer.get(path.replace("/whence/id/", "/doc/") + ".html")
                        .body())
                .contains("<h1>the failure of the herring → caused → the collapse of the harbour dues</h1>");
    }

    @Test
    void theAccountHasAPage() {
        assertThat(TestServer.get("/doc/lantern", "Accept", BROWSER).body())
                .contains("<h1>The fading of the Lamp Guild of Port Elster</h1>");
    }

    @Test
    void aThingUnderAnothersNameHasAPageToo() {
        HttpResponse<String> response =
                TestServer.get("/doc?iri=https%3A%2F%2Fexample.org%2Flamp%23kind-sale", "Accept", BROWSER);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<h1>sale</h1>", "the sale of the Guild House");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/lantern/factor/herring-failur", "/doc/lantern/factor/herring-failur.ttl"})
    void whatIsNotThereIsNotFoundWithWhatMayBeMeant(String path) {
        HttpResponse<String> response = TestServer.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(response.body())
                .contains("Nothing here is called https://w3id.org/whence/id/lantern/factor/herring-failur.")
                .contains("/doc/lantern/factor/herring-failure");
        assertThat(TestServer.get(path, "Accept", BROWSER).body())
                .contains("<h1>Not Found</h1>", "href=\"/doc/lantern/factor/herring-failure\"");
    }

    @Test
    void textThatWasAskedForIsNeverMarkup() {
        HttpResponse<String> response =
                TestServer.get("/doc/lantern/%3Cscript%3Ealert(1)%3C/script%3E", "Accept", BROWSER);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void aFormatThatIsNotOfferedIsNotAcceptable() {
        HttpResponse<String> response = TestServer.get("/doc/lantern/factor/herring-failure", "Accept", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/turtle");
    }

    @Test
    void anOntologyAnswersWithAllItsTerms() {
        Graph file = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(file, Path.of("ontology/whence.ttl").toUri().toString());
        HttpResponse<String> response = TestServer.get("/whence/ontology");
        assertThat(type(response)).isEqualTo("text/turtle");
        assertThat(graph(response.body(), "text/turtle").isIsomorphicWith(file)).isTrue();
        assertThat(graph(TestServer.get("/whence/ontology.jsonld").body(), "application/ld+json")
                        .isIsomorphicWith(file))
                .isTrue();
    }

    @Test
    void anOntologysPageHasAPlaceForEachTerm() {
        String page = TestServer.get("/whence/ontology", "Accept", BROWSER).body();
        assertThat(page)
                .contains("<h1>Whence: a vocabulary of attributed causal claims</h1>")
                .contains("id=\"CausalClaim\"", "id=\"cause\"", "id=\"certainty-certain\"");
    }

    @Test
    void theDomainOntologyAnswersBesideTheAccountOfTheSameName() {
        assertThat(TestServer.get("/whence/degeneration").statusCode()).isEqualTo(200);
        assertThat(TestServer.get("/whence/id/degeneration").statusCode()).isEqualTo(303);
    }

    @Test
    void aQuestionHasAnIriToo() {
        HttpResponse<String> response = TestServer.get("/whence/queries/root-causes");
        assertThat(response.statusCode()).isEqualTo(303);
        String location = response.headers().firstValue("Location").orElseThrow();
        assertThat(TestServer.get(location).body()).contains("SPARQLExecutable");
    }

    @Test
    void anUnknownDocumentIsNotFoundWithThoseThereAre() {
        HttpResponse<String> response = TestServer.get("/whence/ontologie");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("/whence/ontology");
    }

    @Test
    void theContextIsServed() {
        for (String path : new String[] {"/whence/context.jsonld", "/context.jsonld"}) {
            HttpResponse<String> response = TestServer.get(path);
            assertThat(type(response)).isEqualTo("application/ld+json");
            assertThat(response.body()).contains("\"@context\"", "wh:cause");
        }
    }

    @Test
    void headHasTheHeadersOfGet() {
        HttpResponse<String> get = TestServer.get("/doc/lantern/factor/herring-failure.ttl");
        HttpResponse<String> head = TestServer.send("HEAD", "/doc/lantern/factor/herring-failure.ttl");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(Integer.toString(get.body().getBytes(StandardCharsets.UTF_8).length));
        assertThat(type(head)).isEqualTo("text/turtle");
    }

    @Test
    void everyIriOfTheAccountAnswers() {
        String all = TestServer.get("/download/lantern.nt").body();
        Map<String, Integer> answers = new TreeMap<>();
        all.lines()
                .map(line -> line.substring(1, line.indexOf('>')))
                .filter(iri -> iri.startsWith("https://w3id.org/whence/id/"))
                .distinct()
                .forEach(iri -> answers.put(
                        iri,
                        TestServer.get(iri.replace("https://w3id.org/whence/id/", "/doc/"), "Accept", BROWSER)
                                .statusCode()));
        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(answers.values()).containsOnly(200);
    }

    private static Graph graph(String body, String mediaType) {
        Graph graph = GraphFactory.createDefaultGraph();
        var dataset = DatasetGraphFactory.create();
        RDFParser.fromString(body, RDFLanguages.contentTypeToLang(mediaType)).parse(dataset);
        dataset.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    private static Node wh(String name) {
        return NodeFactory.createURI("https://w3id.org/whence/ontology#" + name);
    }
}
