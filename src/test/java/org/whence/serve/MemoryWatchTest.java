package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A query is ended when the memory is short, and says so; it is not when there is enough. */
@Isolated("It ends every query of the process.")
class MemoryWatchTest {
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @Test
    void aQueryIsEndedWhenTheMemoryIsShort() throws Exception {
        TestServer.shared();
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(
                () -> TestServer.get("/whence/sparql?query=" + URLEncoder.encode(SLOW, StandardCharsets.UTF_8)));
        long start = System.nanoTime();
        try (MemoryWatch watch = MemoryWatch.start(RunningQueries.OF_THIS_PROCESS, -1)) {
            assertThat(answer.get().statusCode()).isEqualTo(503);
        }
        assertThat(answer.get().body()).contains("more memory than the server has to spare");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TestServer.TIMEOUT);
    }

    @Test
    void aTextWithoutEndIsNone() {
        StringBuilder query = new StringBuilder("SELECT ?t30 { BIND ('xxxxxxxx' AS ?t0) ");
        for (int i = 0; i < 30; i++) {
            query.append("BIND (CONCAT(?t%1$d, ?t%1$d) AS ?t%2$d) ".formatted(i, i + 1));
        }
        HttpResponse<String> answer = TestServer.get(
                "/whence/sparql?query=" + URLEncoder.encode(query + "}", StandardCharsets.UTF_8), "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSizeLessThan(100);
    }
}
