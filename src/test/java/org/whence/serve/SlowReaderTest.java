package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Clients that ask for much and take little: what they hold comes back, and others are answered. */
class SlowReaderTest {
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
}
