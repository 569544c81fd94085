package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.page.TestStore;

/** Clients that ask for much and take little: what they hold comes back, and others are answered. */
class SlowReaderTest {
    private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @Test
    void whoReadsOneByteASecondIsDroppedAndItsThreadComesBack() throws Exception {
        CompletableFuture<Thread> begun = new CompletableFuture<>();
        CompletableFuture<Exception> ended = new CompletableFuture<>();
        try (PageServer server = PageServer.start(
                        (request, response) -> {
                            if (!request.getRequestURI().equals("/endless")) {
                                response.getOutputStream().print("well");
                                return;
                            }
                            begun.complete(Thread.currentThread());
                            try {
                                while (true) {
                                    response.getOutputStream().write(new byte[65_536]);
                                }
                            } catch (IOException | RuntimeException e) {
                                ended.complete(e);
                                throw e;
                            }
                        },
                        Duration.ofSeconds(2));
                Socket slow = ask(server.port(), "/endless")) {
            begun.get(10, TimeUnit.SECONDS);
            long start = System.nanoTime();
            while (!ended.isDone()) {
                assertThat(slow.getInputStream().read()).isNotNegative();
                Thread.sleep(1_000);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            }
            assertThat(ended.get()).isInstanceOf(IOException.class);
            assertThat(server.get("/other", "Accept", "*/*").body()).isEqualTo("well");
        }
    }

    /** They take no processor, since each is stopped by what it does not read; so that all places can be taken. */
    @Test
    void whereAllPlacesAreTakenAQueryIsToldToComeBackWhileQuestionsAreAnswered(@TempDir Path folder) throws Exception {
        // A server of its own: others' tests have queries, too.
        try (WhenceServer server = WhenceServer.start(new ServeOptions(
                TestStore.build(folder.resolve("store"), TestStore.ACCOUNTS.resolve("lantern")),
                0,
                Optional.empty(),
                Duration.ofMinutes(5)))) {
            URI address = URI.create(server.address());
            assertThat(get(address, sparql("ASK {}")).statusCode()).isEqualTo(200);
            assertThat(get(address, "/api/voices.csv").statusCode()).isEqualTo(200);
            List<Socket> readers = new ArrayList<>();
            try {
                takeAllPlaces(address.getPort(), readers);
                HttpResponse<String> refused = get(address, sparql("ASK {}"));
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).contains(QueryGate.BusyException.RETRY_AFTER);
                assertThat(refused.body()).hasLineCount(1).contains("as many questions to answer as it can");
                assertThat(get(address, "/api/voices.csv").statusCode()).isEqualTo(200);
                assertThat(get(address, "/health").statusCode()).isEqualTo(200);
            } finally {
                for (Socket reader : readers) {
                    reader.close();
                }
            }
            HttpResponse<String> after = get(address, sparql("ASK {}"));
            for (int i = 0; i < 100 && after.statusCode() == 503; i++) {
                Thread.sleep(200);
                after = get(address, sparql("ASK {}"));
            }
            assertThat(after.statusCode()).isEqualTo(200);
        }
    }

    private static void takeAllPlaces(int port, List<Socket> readers) throws IOException {
        for (int i = 0; i < Limits.QUERIES; i++) {
            readers.add(ask(port, sparql(ENDLESS)));
        }
        for (Socket reader : readers) {
            assertThat(reader.getInputStream().read()).isEqualTo('H');
        }
        for (int i = 0; i < Limits.QUERIES_WAITING; i++) {
            readers.add(ask(port, sparql(ENDLESS)));
        }
    }

    private static HttpResponse<String> get(URI address, String path) {
        return TestServer.get(address.resolve(path).toString());
    }

    private static Socket ask(int port, String path) throws IOException {
        Socket socket = new Socket();
        // Before it is connected: what the system takes in for a reader counts as read.
        socket.setReceiveBufferSize(4_096);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String sparql(String query) {
        return "/whence/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
