package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;

/** Clients that ask for much and take little, or do not end what they began: what they hold comes back. */
class SlowReaderTest {
    private static final long PACE_MS = 200;

    @Test
    void whoReadsAFewBytesASecondIsDroppedAndItsThreadComesBack() throws Exception {
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
                        Duration.ofSeconds(1));
                Socket slow = ask(server.port(), "/endless")) {
            begun.get(1, TimeUnit.MINUTES);
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (!ended.isDone() && System.nanoTime() < end) {
                readOneByte(slow);
                Thread.sleep(PACE_MS);
            }
            assertThat(ended).isCompletedWithValueMatching(IOException.class::isInstance);
            assertThat(server.get("/other", "Accept", "*/*").body()).isEqualTo("well");
        }
    }

    @Test
    void whoStopsSpeakingIsDropped() throws Exception {
        CompletableFuture<Exception> ended = new CompletableFuture<>();
        try (PageServer server = PageServer.start(
                        (request, response) -> {
                            try {
                                request.getInputStream().readAllBytes();
                            } catch (IOException | RuntimeException e) {
                                ended.complete(e);
                                throw e;
                            }
                        },
                        Duration.ofMillis(500));
                Socket silent = ask(server.port(), "/", "Content-Length: 1000\r\n")) {
            silent.getOutputStream().write("ASK".getBytes(StandardCharsets.US_ASCII));
            // Else it would time out.
            silent.getInputStream().readAllBytes();
            assertThat(ended).isCompletedWithValueMatching(IOException.class::isInstance);
        }
    }

    @Test
    void bothServersHaveTheSamePatience() {
        Generations any = TestServer.shared().generations();
        for (FusekiServer server : List.of(
                FusekiServers.withPages(any, 0, Doors.closed(), Limits.queries()),
                FusekiServers.withInterface(any, 0, Path.of("none"), Limits.queries()))) {
            assertThat(server.getJettyServer().getConnectors())
                    .extracting(connector -> Duration.ofMillis(connector.getIdleTimeout()))
                    .containsOnly(Limits.PATIENCE_WITH_CLIENTS);
        }
    }

    /** There is one, until the server has hung up: which it may do at any time. */
    private static void readOneByte(Socket slow) {
        try {
            slow.getInputStream().read();
        } catch (IOException e) {
            // What follows tells whether it was the server.
        }
    }

    private static Socket ask(int port, String path, String... headers) throws IOException {
        Socket socket = new Socket();
        // Before it is connected: what the system takes in for a reader counts as read.
        socket.setReceiveBufferSize(4_096);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("", headers) + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
