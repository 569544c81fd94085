package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fuseki's own interface: what it needs works, and nothing can be changed through it. */
class InterfaceTest {
    @Test
    void itsPageAndWhatThatAsksForAreThere() {
        assertThat(get("/").body()).contains("<title>Apache Jena Fuseki UI</title>");
        assertThat(get("/$/server").body()).contains("/whence");
        assertThat(get("/$/datasets").body()).contains("/whence");
        assertThat(get("/$/ping").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/whence", "/whence/", "/whence/sparql", "/whence/query"})
    void itCanQuery(String path) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString("query=SELECT+*+%7B%3Fs+%3Fp+%3Fo%7D+LIMIT+3")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"value\"");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /$/datasets",
        "PUT, /$/datasets/whence",
        "DELETE, /$/datasets/whence",
        "POST, /$/datasets/whence?state=offline",
        "POST, /$/backup/whence",
        "POST, /$/backups",
        "POST, /$/compact/whence",
        "POST, /$/tasks",
        "POST, /$/server",
        "POST, /$/reload",
        "POST, /whence/update",
        "POST, /whence/upload",
        "POST, /whence/data",
        "PUT, /whence/data?default",
        "PUT, /whence/get?default",
        "POST, /whence/get?default",
        "PATCH, /whence",
        "PUT, /whence",
        "DELETE, /whence",
    })
    void nothingCanBeChanged(String method, String path) {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.ofString("x")));
        assertThat(response.statusCode()).isEqualTo(405);
    }

    @Test
    void anUpdatePostedAsAQueryIsRefused() {
        HttpResponse<String> response = send(HttpRequest.newBuilder(at("/whence"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=INSERT+DATA+%7B%3Curn%3Aa%3E+%3Curn%3Ab%3E+1%7D")));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestServer.get("/whence/sparql?query=ASK%7B%3Curn%3Aa%3E+%3Fp+%3Fo%7D", "Accept", "text/csv")
                        .body())
                .contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/", "/static/", "/WEB-INF/", "/webapp/"})
    void noFolderIsListed(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void itLoadsNothingFromElsewhereAndNobodyElseReadsIt() {
        HttpResponse<String> response = get("/");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'", "connect-src 'self'"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return TestServer.send(request.build());
    }

    private static URI at(String path) {
        return URI.create(TestServer.shared().interfaceAddress().orElseThrow()).resolve(path);
    }
}
