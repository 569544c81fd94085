package org.whence.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.whence.TemporaryFolders;
import org.whence.page.TestStore;

/**
 * One server of the invented account, started when the first test wants it and kept for all that follow: nothing
 * can be changed in it. And a client that follows no redirects.
 */
final class TestServer {
    static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static WhenceServer shared;

    private TestServer() {}

    static synchronized WhenceServer shared() {
        if (shared == null) {
            shared = WhenceServer.start(new ServeOptions(
                    TestStore.build(temporary().resolve("store"), TestStore.ACCOUNTS.resolve("lantern")),
                    0,
                    Optional.of(0),
                    TIMEOUT));
        }
        return shared;
    }

    static URI at(String path) {
        return URI.create(shared().address()).resolve(path);
    }

    /** A GET; headers as name, value, name, value. */
    static HttpResponse<String> get(String path, String... headers) {
        return send(request(at(path), headers).build());
    }

    static HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        return send(request(at(path), headers)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    static HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(at(path), headers)
                .method(method, BodyPublishers.noBody())
                .build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request as it is, for what a proper client will not send. */
    static String raw(URI server, String request) {
        try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporary() {
        try {
            Path folder = TemporaryFolders.make("whence-serve");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.Builder request(URI uri, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // A temporary folder that stays does no harm.
        }
    }
}
