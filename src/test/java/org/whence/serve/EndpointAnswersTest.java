package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint says besides rows: how paths were answered, and what is wrong. */
class EndpointAnswersTest {
    private static final String WH = "PREFIX wh: <https://w3id.org/whence/ontology#> ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT (COUNT(*) AS ?n) { ?a wh:contributedTo+ ?b } | index",
                "ASK { ?a wh:contributedTo+ ?b } | index",
                "SELECT * { ?a wh:contributedTo+ ?b } | index",
                "ASK { ?a wh:statedIn+ ?b } | graph",
                "ASK { ?a wh:contributedTo+ ?b . ?c wh:statedIn+ ?d } | index, graph",
                "CONSTRUCT { ?a wh:cause ?b } { ?a wh:contributedTo+ ?b } | index",
            })
    void aHeaderTellsHowPathsWereAnswered(String query, String ways) {
        HttpResponse<String> response = ask(WH + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Whence-Paths")).contains(ways);
    }

    @Test
    void withoutAPathThereIsNoSuchHeader() {
        assertThat(ask("ASK { ?a ?b ?c }").headers().firstValue("Whence-Paths")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * WHERE ?s ?p ?o } | Line 1 of the query: not SPARQL at column",
                "SELECT * { ?s wh:cause ?o } | Line 1 of the query: the prefix “wh:” of wh:cause is not declared",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> } | This is an update, and nothing can be written here.",
            })
    void whatIsWrongWithAQueryIsOneSentenceWithItsLine(String query, String sentence) {
        JsonObject problem = problem(ask(query), 400);
        assertThat(problem.getString("detail")).startsWith(sentence).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "("})
    void whatIsNestedTooDeeplyIsRefused(String bracket) {
        int depth = 20_000;
        String query = bracket.equals("{")
                ? "ASK " + "{".repeat(depth) + "}".repeat(depth)
                : "ASK { FILTER " + "(".repeat(depth) + "true" + ")".repeat(depth) + " }";
        HttpResponse<String> response = TestServer.post("/whence/sparql", "application/sparql-query", query);
        assertThat(problem(response, 400).getString("detail")).contains("nested too deeply");
        assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void otherErrorsOfTheEndpointAreProblemsToo() {
        assertThat(problem(TestServer.get("/whence/get?graph=urn:none"), 404).getString("detail"))
                .isNotBlank();
        assertThat(problem(TestServer.post("/whence/sparql", "text/plain", "ASK {}"), 415)
                        .getString("detail"))
                .isNotBlank();
        assertThat(problem(ask("ASK { SERVICE <http://localhost:1/> {} }"), 422).getString("detail"))
                .isNotBlank();
        assertThat(problem(TestServer.send("PUT", "/whence/data?default"), 405).getString("detail"))
                .contains("Nothing can be written here");
        assertThat(problem(TestServer.get("/nowhere"), 404).getString("detail")).contains("/nowhere");
    }

    private static HttpResponse<String> ask(String query) {
        return TestServer.get("/whence/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static JsonObject problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject problem =
                Json.createReader(new StringReader(response.body())).readObject();
        assertThat(problem.getInt("status")).isEqualTo(status);
        return problem;
    }
}
