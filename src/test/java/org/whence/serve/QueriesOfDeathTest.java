package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would never end are ended on time, while others are answered; and what is too large is not taken. */
@Order(3)
class QueriesOfDeathTest {
    private static final String CARTESIAN = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static final String HOPELESS = "x*x*x*x*x*x*x*x*x*x*x*x*x*x*y";

    @ParameterizedTest
    @ValueSource(
            strings = {
                CARTESIAN,
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
                "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT (COUNT(*) AS ?n) { ?a (<urn:x>|!<urn:x>)* ?b . ?c (<urn:x>|!<urn:x>)* ?d . ?e ?f ?g }",
                "SELECT (GROUP_CONCAT(?c) AS ?t) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c FILTER REGEX('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '" + HOPELESS + "') }",
                "ASK { ?a ?b ?c BIND (REPLACE(CONCAT('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', STR(?c)), '" + HOPELESS
                        + "', '') AS ?t) FILTER (?t = 'a') }",
            })
    void itEndsOnTimeAndOthersAreAnsweredMeanwhile(String query) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(2);
        try {
            long start = System.nanoTime();
            List<Future<HttpResponse<String>>> hostile = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                hostile.add(clients.submit(() -> TestServer.get("/whence/sparql?timeout=1&query=" + encoded(query))));
            }
            assertThat(TestServer.get("/api/voices.csv").statusCode()).isEqualTo(200);
            assertThat(TestServer.get("/whence/sparql?query=" + encoded("ASK { ?a ?b ?c }"))
                            .statusCode())
                    .isEqualTo(200);
            for (Future<HttpResponse<String>> answer : hostile) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(503);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void aCannedQuestionTakesALowerTimeoutAndRefusesNonsense() {
        assertThat(TestServer.get("/api/causes-of.csv?timeout=10").statusCode()).isEqualTo(200);
        assertThat(TestServer.get("/api/causes-of.csv?timeout=0").statusCode()).isEqualTo(400);
        assertThat(TestServer.get("/api/causes-of.csv?timeout=soon").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPatternThatCouldNotBeEndedIsRefused() {
        HttpResponse<String> answer = TestServer.get(
                "/whence/sparql?query=" + encoded("ASK { FILTER REGEX('', '" + "(|)".repeat(40) + "y') }"));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains("too many ways");
        // What splits by a pattern cannot be called off either, and is not known here.
        assertThat(TestServer.get("/whence/sparql?timeout=1&query="
                                + encoded("ASK { ?x <http://jena.apache.org/ARQ/property#strSplit> ('" + "x".repeat(40)
                                        + "' '" + HOPELESS + "') }"))
                        .body())
                .contains("false");
    }

    @Test
    void manyValuesAreTakenAndARequestBeyondAMegabyteIsNot() {
        assertThat(post("SELECT (COUNT(*) AS ?n) { VALUES ?x { " + values(50_000) + " } ?x ?y ?z }")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("SELECT (COUNT(*) AS ?n) { VALUES ?x { " + values(120_000) + " } ?x ?y ?z }")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void healthAndReadinessAreTold() throws Exception {
        assertThat(TestServer.get("/health").body()).contains("\"status\":\"up\"", "\"build\"");
        HttpResponse<String> ready = TestServer.get("/ready");
        for (int i = 0; i < 200 && ready.statusCode() == 503; i++) {
            Thread.sleep(100);
            ready = TestServer.get("/ready");
        }
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static String values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<urn:%05d>".formatted(i % 100_000))
                .collect(Collectors.joining(" "));
    }

    private static HttpResponse<String> post(String query) {
        return TestServer.post("/whence/sparql", "application/sparql-query", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
