package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.page.TestStore;

/** The log of requests: a line each, whatever is in a request, and files that somebody can rotate. */
class RequestLogTest {
    /** As in every web server's: address, user, time, request, status, bytes, where from, what with. */
    private static final String LINE = "127\\.0\\.0\\.1 - \\S+ \\[[^\\]]+] \"(?:[^\"\\\\]++|\\\\.)*+\" \\d{3} \\d+"
            + " \"(?:[^\"\\\\]++|\\\\.)*+\" \"(?:[^\"\\\\]++|\\\\.)*+\"";

    private static final String FORGED =
            "6.6.6.6 - admin [01/Jan/2026:00:00:00 +0000] \"GET /forged HTTP/1.1\" 200 1 \"-\" \"-\"";

    @TempDir
    private Path folder;

    @Test
    void noRequestWritesALineThatIsNotItsOwn() throws Exception {
        Path log = folder.resolve("access.log");
        List<String> requests = Stream.concat(
                        HostileRequests.all().stream(),
                        Stream.of(
                                "GET /%0d%0a" + FORGED.replace(" ", "%20")
                                        + " HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                                "GET /?a=\"%0a" + FORGED.replace(" ", "+")
                                        + " HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                                header("User-Agent: x\" 200 1\r" + FORGED),
                                header("User-Agent: x\u0085\u2028" + FORGED),
                                header("User-Agent: \\\" " + FORGED),
                                header("Referer: \"\\\n " + FORGED),
                                header("Referer: \u001b[2K\u001b[1A" + FORGED),
                                header("Authorization: Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        ("a\n" + FORGED + ":b").getBytes(StandardCharsets.UTF_8))),
                                header("X-Forwarded-For: 6.6.6.6\nForwarded: for=6.6.6.6")))
                .toList();
        try (WhenceServer server = start(log)) {
            requests.forEach(request -> send(server, request));
            send(server, header("User-Agent: the-last"));
            await(log, "the-last");
        }
        assertThat(Files.readAllLines(log, StandardCharsets.UTF_8))
                .allSatisfy(line -> assertThat(line).matches(LINE).doesNotStartWith("6.6.6.6"))
                .hasSizeBetween(requests.size() / 2, requests.size() + 1);
        assertThat(Files.readString(log, StandardCharsets.UTF_8)).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f]");
    }

    /** As logrotate does it with {@code copytruncate}, which asks nothing of a server. */
    @Test
    void afterItHasBeenEmptiedItGoesOnAtItsBeginning() throws Exception {
        Path log = folder.resolve("access.log");
        Files.writeString(log, "what stood here before\n");
        try (WhenceServer server = start(log)) {
            send(server, header("User-Agent: before"));
            await(log, "before\"");
            assertThat(Files.readString(log)).startsWith("what stood here before\n");
            Files.copy(log, folder.resolve("access.log.1"));
            Files.write(log, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
            send(server, header("User-Agent: after"));
            await(log, "after\"");
        }
        assertThat(Files.readAllLines(log))
                .singleElement()
                .satisfies(line -> assertThat(line).matches(LINE).contains("after"));
    }

    @Test
    void aNameWithADateInItIsAFileADay() throws Exception {
        String today = DateTimeFormatter.ofPattern("yyyy_MM_dd").format(LocalDate.now(ZoneOffset.UTC));
        try (WhenceServer server = start(folder.resolve("access.yyyy_mm_dd.log"))) {
            send(server, header("User-Agent: today"));
            String tomorrow = DateTimeFormatter.ofPattern("yyyy_MM_dd").format(LocalDate.now(ZoneOffset.UTC));
            Path log = folder.resolve("access." + today + ".log");
            await(Files.exists(log) ? log : folder.resolve("access." + tomorrow + ".log"), "today\"");
        }
    }

    private WhenceServer start(Path log) {
        return WhenceServer.start(new ServeOptions(
                TestStore.build(folder.resolve("store"), TestStore.ACCOUNTS.resolve("lantern")),
                0,
                Optional.empty(),
                Duration.ofSeconds(2),
                Optional.empty(),
                new Doors(false, Optional.empty(), false, Optional.of(log))));
    }

    private static String header(String header) {
        return "GET /health HTTP/1.1\nHost: localhost\nConnection: close\n" + header + "\n\n";
    }

    private static void send(WhenceServer server, String request) {
        try {
            TestServer.raw(URI.create(server.address()), request);
        } catch (java.io.UncheckedIOException e) {
            // It hung up before it was told all.
        }
    }

    private static void await(Path log, String text) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && !(Files.exists(log) && Files.readString(log).contains(text)); i++) {
            Thread.sleep(50);
        }
        assertThat(log).content().contains(text);
    }
}
