package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.bench.LoadConnection;
import org.whence.page.TestStore;

/** A server that is told to stop while queries run and wait, while it is read from end to end, and while it cannot. */
class StoppingTest {
    private static final String AT_WORK = "urn:x-whence-test:at-work";
    private static final String DEAF = "urn:x-whence-test:deaf";
    private static final CountDownLatch ALL_WORK = new CountDownLatch(Limits.QUERIES);
    private static final CountDownLatch DEAF_WORKS = new CountDownLatch(1);
    private static final CountDownLatch DEAF_MAY_END = new CountDownLatch(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Longer than a machine with too much to do takes for what is to be at once. */
    private static final Duration SOON = Duration.ofSeconds(10);

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

    /** Takes as long as it likes, whoever calls it off. */
    public static final class Deaf extends FunctionBase0 {
        @Override
        public NodeValue exec() {
            DEAF_WORKS.countDown();
            boolean mayEnd = false;
            while (!mayEnd) {
                try {
                    DEAF_MAY_END.await();
                    mayEnd = true;
                } catch (InterruptedException e) {
                    // As deaf to that.
                }
            }
            return NodeValue.TRUE;
        }
    }

    @BeforeEach
    void start() {
        FunctionRegistry.get().put(AT_WORK, AtWork.class);
        FunctionRegistry.get().put(DEAF, Deaf.class);
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
        FunctionRegistry.get().remove(DEAF);
    }

    @Test
    void queriesThatRunAndThatWaitAreEndedAndTold() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 2 * Limits.QUERIES)
                .mapToObj(i -> ask(ENDLESS))
                .toList();
        ALL_WORK.await();

        assertThat(server.stop(PATIENCE, PATIENCE)).isTrue();

        assertThat(asked).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(503);
            assertThat(answer.join().body()).contains(ErrorPages.STOPPING);
        });
    }

    /** Connections that are open already would else bring one request after another until nobody waits any more. */
    @Test
    void whoGoesOnAskingOnAnOpenConnectionKeepsNobodyWaiting() throws Exception {
        Semaphore answers = new Semaphore(0);
        List<CompletableFuture<Integer>> crawls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> crawl(i, answers), task -> new Thread(task).start()))
                .toList();
        answers.acquire(100);

        long start = System.nanoTime();
        assertThat(server.stop(PATIENCE, PATIENCE)).isTrue();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(crawls).allSatisfy(crawl -> assertThat(crawl.join()).isIn(503, 0));
    }

    @Test
    void whatDoesNotEndIsNotWaitedForBeyondTheTimeGiven() throws Exception {
        CompletableFuture<HttpResponse<String>> asked = ask("ASK { FILTER <" + DEAF + ">() }");
        DEAF_WORKS.await();

        long start = System.nanoTime();
        try {
            assertThat(server.stop(Duration.ofMillis(200), PATIENCE)).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            assertThat(asked).isNotDone();
        } finally {
            DEAF_MAY_END.countDown();
        }
        assertThat(asked.join().statusCode()).isEqualTo(503);
    }

    @Test
    void aClosingThatHangsIsNotWaitedForBeyondTheTimeGiven() {
        try (Lease held = server.generations().lease()) {
            assertThat(server.stop(PATIENCE, Duration.ofMillis(200))).isFalse();
            assertThat(held.generation().awaitClosed(Duration.ZERO)).isFalse();
        }
    }

    private CompletableFuture<HttpResponse<String>> ask(String query) {
        URI asked = URI.create(server.address())
                .resolve("/whence/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return client.sendAsync(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString());
    }

    /** Asks for one page after another, none of them kept from before, until that fails; how it failed, 0 for a connection that was closed. */
    private int crawl(int client, Semaphore answers) {
        try (LoadConnection connection = new LoadConnection(URI.create(server.address()))) {
            for (int page = 0; ; page++) {
                int status = connection.get("/search?q=" + client + "-" + page).status();
                answers.release();
                if (status != 200) {
                    return status;
                }
            }
        } catch (IOException e) {
            return 0;
        }
    }
}
