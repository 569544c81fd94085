package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/**
 * Whatever a client gets wrong is told to the client, and not to the server's log, which whoever may ask could else fill,
 * or hide something in. Alone in its JVM's error output, which the log goes to.
 */
@Isolated
class QuietLogTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private PrintStream before;

    @BeforeEach
    void listen() {
        TestServer.shared();
        before = System.err;
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setErr(before);
    }

    @Test
    void noHostileRequestWritesALineToTheLogOrIsAnsweredAsAFault() throws Exception {
        URI pages = URI.create(TestServer.shared().address());
        URI userInterface = URI.create(TestServer.shared().interfaceAddress().orElseThrow());
        List<String> wrong = new ArrayList<>();
        for (String request : HostileRequests.all()) {
            for (URI server : List.of(pages, userInterface)) {
                String answer = send(server, request);
                String log = written.toString(StandardCharsets.UTF_8);
                written.reset();
                if (!log.isEmpty() || answer.startsWith("HTTP/1.1 500") || answer.contains("\tat org.")) {
                    wrong.add(shortened(request) + "-> " + shortened(answer.replaceFirst("(?s).*?\r\n\r\n", "")) + log);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(500, text.length()));
    }

    @Test
    void aClientThatIsDroppedIsNoNews() throws Exception {
        CompletableFuture<IOException> dropped = new CompletableFuture<>();
        AnswerCache.Answering endless = (request, response) -> {
            try {
                while (true) {
                    response.getOutputStream().write(new byte[65_536]);
                }
            } catch (IOException e) {
                dropped.complete(e);
                throw e;
            }
        };
        try (PageServer server = PageServer.start(endless, Duration.ofMillis(300));
                Socket reader = new Socket("127.0.0.1", server.port())) {
            reader.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(dropped.get(1, TimeUnit.MINUTES)).hasRootCauseInstanceOf(TimeoutException.class);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFaultOfOurOwnWouldBeSeenHere() {
        LoggerFactory.getLogger(FaultResponse.class).error("as it would be written");
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("as it would be written");
        assertThatCode(() -> LoggerFactory.getLogger("org.eclipse.jetty").warn("heard too"))
                .doesNotThrowAnyException();
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("heard too");
    }

    /** The server may hang up before it has been told all, and before all of its answer is read. */
    private static String send(URI server, String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(100_000), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }
}
