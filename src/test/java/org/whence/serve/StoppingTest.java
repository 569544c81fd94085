package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.page.TestStore;

/** A server that is told to stop while queries run and wait. */
class StoppingTest {
    private static final String AT_WORK = "urn:x-whence-test:at-work";
    private static final CountDownLatch ALL_WORK = new CountDownLatch(Limits.QUERIES);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Of the account's claims, with one another: more than anybody has time for. */
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER <" + AT_WORK + ">() ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private WhenceServer server;

    /** Tells that a query is being worked on. */
    public static final class AtWork extends FunctionBase0 {
        @Override
        public NodeValue exec() {
            ALL_WORK.countDown();
            return NodeValue.TRUE;
        }
    }

    @BeforeEach
    void start() {
        FunctionRegistry.get().put(AT_WORK, AtWork.class);
        server = WhenceServer.start(new ServeOptions(
                TestStore.build(folder.resolve("store"), TestStore.ACCOUNTS.resolve("lantern")),
                0,
                Optional.empty(),
                Duration.ofMinutes(5)));
    }

    @AfterEach
    void stop() {
        server.close();
        FunctionRegistry.get().remove(AT_WORK);
    }

    @Test
    void queriesThatRunAndThatWaitAreEndedAndTold() throws Exception {
        URI endless = URI.create(server.address())
                .resolve("/whence/sparql?query=" + URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8));
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 2 * Limits.QUERIES)
                .mapToObj(i -> client.sendAsync(HttpRequest.newBuilder(endless).build(), BodyHandlers.ofString()))
                .toList();
        ALL_WORK.await();

        assertThat(server.drain(PATIENCE)).isTrue();

        assertThat(asked).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(503);
            assertThat(answer.join().body()).contains(ErrorPages.STOPPING);
        });
    }
}
