package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that must not be possible from outside, tried. */
class DoorsTest {
    private static final String GRAPH = "https://w3id.org/whence/id/lantern";

    @ParameterizedTest
    @CsvSource({
        "PUT, /whence/get?graph=" + GRAPH,
        "POST, /whence/get?graph=" + GRAPH,
        "DELETE, /whence/get?graph=" + GRAPH,
        "PATCH, /whence/get?graph=" + GRAPH,
        "PUT, /whence/data?default",
        "POST, /whence/data",
        "DELETE, /whence/data?graph=" + GRAPH,
        "PUT, /whence/sparql",
        "DELETE, /whence/sparql",
        "POST, /whence/update",
        "POST, /whence/upload",
        "POST, /whence",
        "PUT, /whence",
        "POST, /$/datasets",
        "DELETE, /$/datasets/whence",
        "POST, /$/compact/whence",
        "POST, /$/backup/whence",
        "POST, /",
        "POST, /api/root-causes",
        "PUT, /doc/lantern/factor/hunger",
        "DELETE, /whence/id/lantern/factor/hunger",
        "PROPFIND, /",
    })
    void nothingCanBeWritten(String method, String path) {
        HttpResponse<String> response = TestServer.send(method, path);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).startsWith("GET, HEAD, OPTIONS"));
        assertThat(response.body()).hasLineCount(1).contains("Nothing can be written here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\n\n",
                "GET / HTTP/9.9\nHost: localhost\n\n",
                "GET /../../etc/passwd HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /id/..%2fx HTTP/1.1\nHost: localhost\nAccept: text/html\nConnection: close\n\n",
                "GET /doc/%00 HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET / HTTP/1.1\nConnection: close\n\n",
                "GET / HTTP/1.1\nHost: <script> b\nConnection: close\n\n",
                "POST /whence/sparql HTTP/1.1\nHost: localhost\nContent-Length: x\nConnection: close\n\n",
                "POST /whence/sparql HTTP/1.1\nHost: localhost\nContent-Length: 3000000\nConnection: close\n\n",
                "GET / HTTP/1.1\nHost: localhost\nX: LONG\nConnection: close\n\n",
                "CONNECT / HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "POST /whence/sparql HTTP/1.1\nHost: localhost\nContent-Length: 6\nTransfer-Encoding: chunked\n\n0\n\n",
            })
    void whatTheServerItselfRefusesIsOneSentenceUnderTheSameHeaders(String request) {
        for (URI server : List.of(address(), interfaceAddress())) {
            String answer = TestServer.raw(server, request.replace("LONG", "x".repeat(600_000)));
            assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*");
            String[] parts = answer.split("\r\n\r\n", 2);
            assertThat(parts[0])
                    .contains(
                            "Content-Security-Policy: default-src",
                            "X-Content-Type-Options: nosniff",
                            "Referrer-Policy: no-referrer",
                            "Cache-Control: no-store",
                            "Content-Type: application/problem+json")
                    .doesNotContainPattern("(?im)^(server|x-powered-by):");
            assertThat(parts[1])
                    .hasLineCount(1)
                    .contains("\"detail\":\"")
                    .doesNotContainIgnoringCase("jetty")
                    .doesNotContain("<script>", "..%2f", "badMessage");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /search?q=%ff HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /whence/sparql?query=%ED%A0%80 HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /?MANY HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "POST /whence/sparql HTTP/1.1\nHost: localhost\nConnection: close\nContent-Length: 7\n"
                        + "Content-Type: application/x-www-form-urlencoded; charset=utf-7\n\nquery=A",
                "POST /whence/sparql HTTP/1.1\nHost: localhost\nConnection: close\nTransfer-Encoding: chunked\n"
                        + "Content-Type: application/sparql-query\n\nFFFFFFFFFFFFFFFF\nASK {}\n0\n\n",
                "GET /whence/sparql?query=ASK%7B%7D&timeout=NaN HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /whence/sparql?query=ASK%7B%7D&timeout=0 HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            })
    void whatCannotBeReadIsRefusedInASentence(String request) {
        for (URI server : List.of(address(), interfaceAddress())) {
            String answer = TestServer.raw(server, request.replace("MANY", "a=b&".repeat(20_000)));
            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"detail\":\"");
        }
    }

    @Test
    void aPackedRequestIsNotUnpacked() {
        HttpResponse<String> response =
                TestServer.post("/whence/sparql", "application/sparql-query", "ASK {}", "Content-Encoding", "gzip");
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).hasLineCount(1).contains("not unpacked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stylesheet=http://evil.example/x.xsl",
                "stylesheet=%22%3F%3E%3Cscript%3E",
                "output=json&callback=alert",
                "force-accept=text/html",
                "query-ref=file:///etc/passwd",
            })
    void whatElseFusekiWouldTakeFromARequestIsKeptFromIt(String parameters) {
        String query = "/whence/sparql?query=" + encoded("SELECT ?x { VALUES ?x { 1 } }");
        String form = parameters.startsWith("output=json") ? "&output=json" : "";
        HttpResponse<String> plain = TestServer.get(query + form);
        HttpResponse<String> asked = TestServer.get(query + "&" + parameters);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).isEqualTo(plain.body());
        assertThat(asked.headers().firstValue("Content-Type"))
                .isEqualTo(plain.headers().firstValue("Content-Type"));
    }

    @Test
    void traceIsRefused() {
        assertThat(TestServer.raw(address(), "TRACE / HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void anUpdateIsNotUnderstood() {
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        assertThat(TestServer.post("/whence/sparql", "application/sparql-update", update)
                        .statusCode())
                .isEqualTo(415);
        assertThat(TestServer.post("/whence/sparql", "application/x-www-form-urlencoded", "update=" + encoded(update))
                        .statusCode())
                .isEqualTo(400);
        assertThat(query(update).statusCode()).isEqualTo(400);
        assertThat(query("ASK { <urn:a> <urn:b> <urn:c> }").body()).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
    void noOtherServerIsAsked(String service) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HttpResponse<String> response = query(
                    "SELECT * { " + service + " <http://127.0.0.1:" + other.getLocalPort() + "/sparql> { ?s ?p ?o } }");
            assertThat(response.body()).doesNotContain("\"value\"");
            assertThat(response.statusCode()).isEqualTo(service.contains("SILENT") ? 200 : 422);
            other.setSoTimeout(200);
            assertThat(catchThrowable(other::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java:org.apache.jena.sparql.function.library.now",
                "java:org.apache.jena.sparql.function.library.version",
                "http://jena.apache.org/ARQ/function#version",
                "http://jena.hpl.hp.com/ARQ/function#version"
            })
    void classesAreNotLoadedAsFunctions(String function) {
        HttpResponse<String> response = query("SELECT ?x { BIND(<" + function + ">() AS ?x) }");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("\"value\"");
    }

    @Test
    void classesAreNotLoadedAsPropertyFunctions() {
        HttpResponse<String> response = query("""
                SELECT ?x { ?x <java:org.apache.jena.sparql.pfunction.library.str> "a" }""");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("\"value\"");
    }

    @Test
    void functionsThatAreRegisteredStillWork() {
        assertThat(query("SELECT (<http://www.w3.org/2005/xpath-functions#upper-case>(\"three\") AS ?x) {}")
                        .body())
                .contains("\"THREE\"");
    }

    @Test
    void fromReadsNoFileAndNoAddress(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:secret> <urn:p> 'hidden' .");
        for (String address : List.of(secret.toUri().toString(), "http://127.0.0.1:1/x.ttl")) {
            HttpResponse<String> response = query("SELECT * FROM <" + address + "> { ?s ?p ?o }");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).doesNotContain("hidden").doesNotContain("\"value\"");
        }
        HttpResponse<String> named = TestServer.get("/whence/sparql?query=" + encoded("SELECT * { ?s ?p ?o }")
                + "&default-graph-uri=" + encoded(secret.toUri().toString()));
        assertThat(named.body()).doesNotContain("hidden").doesNotContain("\"value\"");
    }

    @Test
    void aQueryEndsWhenItsTimeIsUp() {
        Instant start = Instant.now();
        HttpResponse<String> response = TestServer.get("/whence/sparql?timeout=1&query="
                + encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("longer than the server allows");
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(900), Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:3030",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "0.0.0.0"
            })
    void aForeignHostIsRefused(String host) {
        for (String path : List.of("/", "/whence/sparql?query=ASK%7B%7D", "/api")) {
            for (URI server : List.of(address(), interfaceAddress())) {
                assertThat(TestServer.raw(
                                server, "GET " + path + " HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                        .startsWith("HTTP/1.1 421")
                        .contains("localhost");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:9999", "[::1]", "[::1]:3030"})
    void ourOwnNamesAreLetIn(String host) {
        assertThat(TestServer.raw(address(), "GET /api HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aForeignHostInTheRequestLineIsRefused() {
        assertThat(TestServer.raw(
                        address(), "GET http://evil.example/ HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .doesNotStartWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/doc/../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/download/..%2f..%2fpom.xml",
                "/doc/..;/..;/etc/passwd",
                "/style.css/../../pom.xml",
                "//etc/passwd",
                "/whence/..%5c..%5cpom.xml",
                "/web/start.html",
                "/whence/get/../../../pom.xml"
            })
    void noPathLeadsToAFile(String path) {
        for (URI server : List.of(address(), interfaceAddress())) {
            String response =
                    TestServer.raw(server, "GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertThat(response).doesNotContain("root:", "modelVersion", "{%");
            assertThat(response.substring(9, 12)).isIn("400", "404");
        }
    }

    @Test
    void everyResponseCarriesTheSecurityHeaders() {
        for (String path :
                List.of("/", "/style.css", "/api", "/nowhere", "/whence/sparql?query=ASK%7B%7D", "/whence/get")) {
            HttpResponse<String> response = TestServer.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .contains("script-src 'self'", "connect-src 'self'")
                            .doesNotContain("unsafe"));
            assertThat(response.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy"))
                    .as(path)
                    .contains("no-referrer");
            assertThat(response.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void scriptsOfOtherSitesMayReadAndNothingElse() {
        assertThat(TestServer.get("/api").headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("*");
        assertThat(TestServer.get("/whence/sparql?query=ASK%7B%7D").headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("*");
        HttpResponse<String> preflight = TestServer.send(
                "OPTIONS", "/whence/sparql", "Origin", "https://example.org", "Access-Control-Request-Method", "POST");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).doesNotContain("POST"));
        assertThat(TestServer.post("/whence/sparql", "application/sparql-query", "ASK {}")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void onlyTheLoopbackInterfaceListens() throws Exception {
        for (URI server : List.of(address(), interfaceAddress())) {
            for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (var local : Collections.list(network.getInetAddresses())) {
                    if (!local.isLoopbackAddress()) {
                        try (Socket socket = new Socket()) {
                            assertThat(catchThrowable(
                                            () -> socket.connect(new InetSocketAddress(local, server.getPort()), 500)))
                                    .as("%s", local)
                                    .isNotNull();
                        }
                    }
                }
            }
        }
    }

    private static HttpResponse<String> query(String query) {
        return TestServer.get("/whence/sparql?query=" + encoded(query), "Accept", "application/sparql-results+json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI address() {
        return URI.create(TestServer.shared().address());
    }

    private static URI interfaceAddress() {
        return URI.create(TestServer.shared().interfaceAddress().orElseThrow());
    }
}
