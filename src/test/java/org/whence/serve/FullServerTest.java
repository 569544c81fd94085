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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whence.page.TestStore;

/** What a client sees of a server whose places for queries are all taken, over real connections. */
class FullServerTest {
    private static final String WAIT = "urn:x-whence-test:wait";
    private static final CountDownLatch ALL_WORK = new CountDownLatch(Limits.QUERIES);
    private static final CountDownLatch MAY_END = new CountDownLatch(1);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    /** Nobody leaves it before the test is over: who is answered is answered while all of them wait. */
    private final QueryGate gate = new QueryGate(Limits.QUERIES, Limits.QUERIES_WAITING, Duration.ofMinutes(10));

    private URI address;
    private WhenceServer server;

    /** A function that does not return before it may. */
    public static final class Wait extends FunctionBase0 {
        @Override
        public NodeValue exec() {
            ALL_WORK.countDown();
            try {
                MAY_END.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return NodeValue.TRUE;
        }
    }

    /** A server of its own: others' tests have queries, too. */
    @BeforeEach
    void start() {
        FunctionRegistry.get().put(WAIT, Wait.class);
        server = WhenceServer.start(
                new ServeOptions(
                        TestStore.build(folder.resolve("store"), TestStore.ACCOUNTS.resolve("lantern")),
                        0,
                        Optional.of(0),
                        Duration.ofMinutes(5)),
                notice -> {},
                gate);
        address = URI.create(server.address());
    }

    @AfterEach
    void stop() {
        MAY_END.countDown();
        server.close();
        FunctionRegistry.get().remove(WAIT);
    }

    @Test
    @Timeout(60)
    void whereAllPlacesAreTakenAQueryIsToldToComeBackWhileQuestionsAreAnswered() throws Exception {
        assertThat(get(sparql("ASK {}")).statusCode()).isEqualTo(200);
        List<CompletableFuture<HttpResponse<String>>> others = new ArrayList<>();
        for (int i = 0; i < Limits.QUERIES + Limits.QUERIES_WAITING; i++) {
            others.add(
                    client.sendAsync(request(sparql("SELECT (<" + WAIT + ">() AS ?x) {}")), BodyHandlers.ofString()));
        }
        ALL_WORK.await();
        while (gate.waiting() < Limits.QUERIES_WAITING) {
            Thread.sleep(5);
        }

        assertThatIsRefused(get(sparql("ASK {}")));
        assertThatIsRefused(
                get(URI.create(server.interfaceAddress().orElseThrow()).resolve(sparql("ASK {}"))));
        assertThat(get("/api/voices.csv").statusCode()).isEqualTo(200);
        assertThat(get("/health").statusCode()).isEqualTo(200);

        MAY_END.countDown();
        assertThat(others.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(200);
        assertThat(get(sparql("ASK {}")).statusCode()).isEqualTo(200);
    }

    private static void assertThatIsRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains(QueryGate.BusyException.RETRY_AFTER);
        assertThat(answer.body()).hasLineCount(1).contains("as many questions to answer as it can");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(address.resolve(path));
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).build();
    }

    private static String sparql(String query) {
        return "/whence/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
