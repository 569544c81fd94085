package org.whence.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whence.serve.ServeOptions;
import org.whence.serve.WhenceServer;

/** Whence's own server over HTTP: asked the same SPARQL as the other engines, and for chains under {@code /api}. */
final class WhenceEndpointPeer extends SparqlPeer {
    private static final int LONGEST = 1_000;

    /** As most clients; of itself it would ask with every request for HTTP/2, which the server has not. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private WhenceServer server;

    @Override
    public String name() {
        return "Whence, endpoint";
    }

    @Override
    public String load(Workload workload, Path folder) throws Exception {
        WhenceStore.load(workload, folder);
        return "whence load: store, links, edges and index";
    }

    @Override
    public Map<String, String> parts() {
        return WhenceStore.PARTS;
    }

    @Override
    public void open(Path folder) {
        server = WhenceServer.start(new ServeOptions(folder, 0, Optional.empty(), Duration.ofSeconds(60)));
    }

    @Override
    List<String> rows(String query) throws Exception {
        boolean yesOrNo = query.contains("\nASK");
        String body = body(HttpRequest.newBuilder(URI.create(server.address() + "whence/sparql"))
                .header("Accept", yesOrNo ? "application/sparql-results+json" : "text/tab-separated-values")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("query=" + encoded(query))));
        if (yesOrNo) {
            return List.of(Boolean.toString(body.contains("true")));
        }
        return body.lines().skip(1).map(WhenceEndpointPeer::plain).toList();
    }

    /** From the causal half of the same server, which has what SPARQL has not. */
    @Override
    List<String> shortest(Ask ask) throws Exception {
        JsonNode chain = chain(ask, "shortest");
        return List.of(chain.isMissingNode() ? "none" : chain.get("length").asText());
    }

    @Override
    List<String> strongest(Ask ask) throws Exception {
        JsonNode chain = chain(ask, "strongest");
        if (chain.isMissingNode()) {
            return List.of("none");
        }
        double product = 1;
        for (JsonNode step : chain.get("steps")) {
            double score = 0;
            for (JsonNode claim : step.get("claims")) {
                score = Math.max(score, claim.get("score").asDouble());
            }
            product *= score;
        }
        return List.of(String.format(Locale.ROOT, "%.6g", product));
    }

    private JsonNode chain(Ask ask, String order) throws Exception {
        String question = "?across-accounts=true&chains=1&max=" + LONGEST + "&order=" + order + "&from="
                + encoded(ask.from()) + "&to=" + encoded(ask.effect());
        return new ObjectMapper()
                .readTree(body(HttpRequest.newBuilder(URI.create(server.address() + "api/trace.json" + question))))
                .at("/chains/0");
    }

    private String body(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
