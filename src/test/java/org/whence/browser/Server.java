package org.whence.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.whence.TemporaryFolders;
import org.whence.page.TestStore;
import org.whence.serve.ServeOptions;
import org.whence.serve.WhenceServer;

/** A server of the project's first account, started when the first test wants it and kept for all that follow. */
final class Server {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static String address;

    private Server() {}

    /** The address of a path. */
    static synchronized String at(String path) {
        if (address == null) {
            address = start();
        }
        return address.replaceFirst("/$", "") + path;
    }

    private static String start() {
        try {
            Path folder = TemporaryFolders.make("whence-browser");
            Path store = TestStore.build(folder.resolve("store"), Path.of("data"));
            WhenceServer server = WhenceServer.start(new ServeOptions(store, 0, Optional.empty(), TIMEOUT));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                FileUtils.deleteQuietly(folder.toFile());
            }));
            return server.address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands there, for a browser; redirects are followed. */
    static HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(at(path)))
                    .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                    .timeout(TIMEOUT)
                    .build();
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
