package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that open connections and say nothing on them, or say it a letter at a time: they keep nobody else out. */
class ManyConnectionsTest {
    private static final int MANY = 500;

    /** What is read at once, and what waits to be, of bodies. */
    private static final int BODIES = 8 + 16;

    private static final AnswerCache.Answering WELL =
            (request, response) -> response.getOutputStream().print("well");

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void connectionsThatSayNothingAreTakenAtOnceAndDroppedAfterTheirTime() throws Exception {
        try (PageServer server = PageServer.start(WELL, Duration.ofSeconds(2))) {
            long start = System.nanoTime();
            open(server.port(), MANY, "");
            assertThat(server.get("/", "Accept", "*/*").body()).isEqualTo("well");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            for (Socket socket : sockets) {
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void theSystemKeepsACrowdUntilItIsTaken() {
        Generations any = TestServer.shared().generations();
        for (FusekiServer server : List.of(
                FusekiServers.withPages(any, 0, Doors.closed(), Limits.queries()),
                FusekiServers.withInterface(any, 0, Path.of("none"), Limits.queries()))) {
            assertThat(server.getJettyServer().getConnectors())
                    .allSatisfy(connector -> assertThat(((ServerConnector) connector).getAcceptQueueSize())
                            .isGreaterThanOrEqualTo(1_000));
        }
    }

    /** More than the server has threads: if each took one, nobody would be answered. */
    @Test
    void headsThatTrickleTakeNoThread() throws Exception {
        try (PageServer server = PageServer.start(WELL)) {
            open(server.port(), MANY, "GET / HTTP/1.1\r\nHo");
            for (Socket socket : sockets) {
                socket.getOutputStream().write('s');
            }
            assertThat(server.get("/", "Accept", "*/*").body()).isEqualTo("well");
            end(sockets.get(0), "t: localhost\r\nConnection: close\r\n\r\n");
            assertThat(status(sockets.get(0))).isEqualTo("200");
        }
    }

    @Test
    void bodiesThatTrickleWaitForEachOtherAndForNobodyElse() throws Exception {
        int tooMany = 5;
        // Enough not to be below the bytes a second that Jetty asks for.
        String begun = "ASK {" + " ".repeat(7_995);
        try (PageServer server = PageServer.behindTheDoor(WELL)) {
            // The pool of this server has 20 threads; of that of the program there are more than bodies may take.
            server.setThreads(Limits.THREADS);
            open(
                    server.port(),
                    BODIES + tooMany,
                    "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/sparql-query\r\nContent-Length: 8001\r\n\r\n" + begun);
            while (answered().size() < tooMany) {
                Thread.sleep(20);
            }
            List<Socket> refused = answered();
            assertThat(refused).hasSize(tooMany).allSatisfy(socket -> assertThat(status(socket))
                    .isEqualTo("503"));
            assertThat(server.get("/", "Accept", "*/*").body()).isEqualTo("well");
            sockets.removeAll(refused);
            for (Socket socket : sockets) {
                end(socket, "}");
            }
            for (Socket socket : sockets) {
                assertThat(status(socket)).isEqualTo("200");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/sparql-query"})
    void bodiesOfRequestsThatOnlyReadAreNotWaitedFor(String type) throws Exception {
        try (PageServer server = PageServer.behindTheDoor(WELL)) {
            open(
                    server.port(),
                    100,
                    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nContent-Type: " + type + "\r\n\r\nA");
            for (Socket socket : sockets) {
                assertThat(status(socket)).isEqualTo("200");
            }
        }
    }

    @Test
    void aBodyThatComesTooSlowlyIsRefused() throws Exception {
        List<Throwable> refused = new ArrayList<>();
        try (PageServer server = PageServer.start((request, response) -> {
            try {
                RequestBody.read(request, Duration.ofMillis(300));
            } catch (HttpException.RuntimeException e) {
                refused.add(e);
                throw e;
            }
        })) {
            open(
                    server.port(),
                    1,
                    "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 1000\r\n\r\nA");
            Socket slow = sockets.get(0);
            while (slow.getInputStream().available() == 0) {
                slow.getOutputStream().write('A');
                Thread.sleep(50);
            }
            assertThat(refused).singleElement().satisfies(fault -> assertThat(((HttpException) fault).getCode())
                    .isEqualTo(408));
            assertThat(status(slow)).isEqualTo("408");
        }
    }

    private List<Socket> answered() throws IOException {
        List<Socket> answered = new ArrayList<>();
        for (Socket socket : sockets) {
            if (socket.getInputStream().available() > 0) {
                answered.add(socket);
            }
        }
        return answered;
    }

    private void open(int port, int count, String begin) throws IOException {
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket("127.0.0.1", port);
            sockets.add(socket);
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void end(Socket socket, String rest) throws IOException {
        socket.getOutputStream().write(rest.getBytes(StandardCharsets.US_ASCII));
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9);
    }
}
