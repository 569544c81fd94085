package org.whence.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.whence.serve.ServeOptions;
import org.whence.serve.WhenceServer;

/** Whence's own endpoint, asked the same SPARQL as the other engines, over HTTP. */
final class WhenceEndpointPeer extends SparqlPeer {
    private final HttpClient client = HttpClient.newHttpClient();
    private WhenceServer server;

    @Override
    public String name() {
        return "Whence, endpoint";
    }

    @Override
    public String load(Workload workload, Path folder) throws Exception {
        WhenceStore.load(workload, folder);
        return "as above";
    }

    @Override
    public void open(Path folder) {
        server = WhenceServer.start(new ServeOptions(folder, 0, Optional.empty(), Duration.ofSeconds(60)));
    }

    @Override
    List<String> rows(String query) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "whence/sparql"))
                .header(
                        "Accept",
                        query.contains("\nASK") ? "application/sparql-results+json" : "text/tab-separated-values")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        if (query.contains("\nASK")) {
            return List.of(Boolean.toString(response.body().contains("true")));
        }
        return response.body().lines().skip(1).map(WhenceEndpointPeer::plain).toList();
    }

    /** SPARQL's TSV writes terms as Turtle does. */
    private static String plain(String row) {
        return String.join(
                " ",
                Arrays.stream(row.split("\t", -1))
                        .map(term -> term.replaceAll("^<(.*)>$", "$1").replaceAll("^\"(.*)\"(\\^\\^.*|@.*)?$", "$1"))
                        .toList());
    }

    @Override
    public void close() {
        server.close();
    }
}
