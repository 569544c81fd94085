package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.page.TestStore;

/** A server that others may reach, with a password, figures and a log: which doors that opens, and which it does not. */
class OpenDoorsTest {
    @TempDir
    private static Path folder;

    private static Path passwords;
    private static WhenceServer server;

    @BeforeAll
    static void start() throws IOException {
        passwords = Files.writeString(
                // Jetty goes on to look after it when the server has stopped.
                TestServer.temporary().resolve("passwords"), "reader: secret\nguest: old\n");
        Doors doors = new Doors(true, Optional.of(passwords), true, Optional.of(folder.resolve("access.log")));
        server = WhenceServer.start(new ServeOptions(
                TestStore.build(folder.resolve("store"), TestStore.ACCOUNTS.resolve("lantern")),
                0,
                Optional.empty(),
                Duration.ofSeconds(20),
                Optional.empty(),
                doors));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nobodyIsLetInWithoutThePassword() {
        for (String path :
                List.of("/", "/api/voices.csv", "/whence/sparql?query=ASK%20%7B%7D", "/$/metrics", "/doc/x")) {
            assertThat(get(path, "").statusCode()).as(path).isEqualTo(401);
            assertThat(get(path, "reader:wrong").statusCode()).as(path).isEqualTo(401);
        }
        assertThat(get("/", "").headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith("Basic");
        assertThat(get("/api/voices.csv", "reader:secret").statusCode()).isEqualTo(200);
        assertThat(get("/whence/sparql?query=ASK%20%7B%7D", "reader:secret").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aNameAndPasswordThatAreNoBase64AreRefusedAsWrongOnesAre() {
        String answer = TestServer.raw(
                URI.create(server.address()),
                "GET / HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: Basic ====\n\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 401")
                .contains("WWW-Authenticate: Basic realm=", "answers only who gives a name and password");
    }

    /** Fuseki looks at it every five seconds. */
    @Test
    void aChangeToTheFileOfPasswordsCountsWhileTheServerRuns() throws Exception {
        assertThat(get("/api/voices.csv", "guest:old").statusCode()).isEqualTo(200);
        Files.writeString(passwords, "reader: secret\nnewcomer: new\n");
        for (int i = 0; i < 60 && get("/api/voices.csv", "newcomer:new").statusCode() == 401; i++) {
            Thread.sleep(500);
        }
        assertThat(get("/api/voices.csv", "newcomer:new").statusCode()).isEqualTo(200);
        assertThat(get("/api/voices.csv", "guest:old").statusCode()).isEqualTo(401);
        assertThat(get("/api/voices.csv", "reader:secret").statusCode()).isEqualTo(200);
    }

    @Test
    void whateverIsOpenNothingCanBeWritten() {
        for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
            assertThat(send(method, "/whence/data?default").statusCode())
                    .as(method)
                    .isEqualTo(405);
            assertThat(send(method, "/$/metrics").statusCode()).as(method).isEqualTo(405);
        }
        assertThat(get("/$/datasets", "reader:secret").statusCode()).isEqualTo(404);
        assertThat(get("/$/server", "reader:secret").statusCode()).isEqualTo(404);
    }

    @Test
    void figuresForPrometheusCountQueries() {
        get("/whence/sparql?query=ASK%20%7B%7D", "reader:secret");
        assertThat(get("/$/metrics", "reader:secret").body()).contains("fuseki_requests_good", "jvm_");
    }

    @Test
    void everyRequestIsALineOfTheLog() throws Exception {
        get("/api/voices.csv?log=me", "reader:secret");
        for (int i = 0; i < 100 && !log().contains("log=me"); i++) {
            Thread.sleep(50);
        }
        assertThat(log()).containsPattern("GET /api/voices.csv\\?log=me HTTP/1.1\" 400");
    }

    @Test
    void anotherNameOfTheHostIsGoodWhereOthersMayAsk() {
        String answer = TestServer.raw(
                URI.create(server.address()),
                "GET /health HTTP/1.1\nHost: elsewhere.example\nConnection: close\nAuthorization: Basic "
                        + encoded("reader:secret") + "\n\n");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void withoutBeingAskedForThereAreNoFigures() {
        assertThat(TestServer.get("/$/metrics").statusCode()).isEqualTo(404);
    }

    private static String log() throws IOException {
        Path log = folder.resolve("access.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static HttpResponse<String> get(String path, String password) {
        return TestServer.send(request(path, password).build());
    }

    private static HttpResponse<String> send(String method, String path) {
        return TestServer.send(request(path, "reader:secret")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static HttpRequest.Builder request(String path, String password) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create(server.address()).resolve(path))
                .timeout(Duration.ofSeconds(20));
        return password.isEmpty() ? builder : builder.header("Authorization", "Basic " + encoded(password));
    }

    private static String encoded(String password) {
        return Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
    }
}
