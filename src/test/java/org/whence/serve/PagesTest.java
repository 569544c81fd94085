package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    private static final String BROWSER = "text/html,*/*;q=0.8";
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"]*)\"");

    @Test
    void theStartPageSaysWhatThereIsAndHowToAsk() {
        HttpResponse<String> response = TestServer.get("/", "Accept", BROWSER);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("The fading of the Lamp Guild of Port Elster", "the decline of the Lamp Guild")
                .containsPattern("[1-9][0-9]* claims · [1-9][0-9]* factors")
                .contains("/api/root-causes.html", "What lies at the root of this?")
                .contains("href=\"/query\"", TestServer.shared().address() + "whence/sparql")
                .doesNotContain("<textarea")
                .contains(TestServer.shared().interfaceAddress().orElseThrow())
                .contains(TestServer.shared().buildId());
    }

    @Test
    void theSparqlPageBeginsWithAQueryAndItsPrefixes() {
        assertThat(TestServer.get("/query", "Accept", BROWSER).body())
                .contains("PREFIX factor: &lt;https://w3id.org/whence/id/lantern/factor/&gt;")
                .contains("SELECT ?cause ?relation ?effect")
                .contains("curl '" + TestServer.shared().address() + "whence/sparql'");
    }

    @Test
    void noPageHasAScriptWithinItOrAnotherServer() {
        for (String path : Set.of("/", "/api/root-causes.html", "/doc/lantern.html", "/whence/ontology.html")) {
            String page = TestServer.get(path, "Accept", BROWSER).body();
            assertThat(page)
                    .as(path)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                    .contains("name=\"viewport\"")
                    .containsOnlyOnce("<script")
                    .contains("<script src=\"/script.js\" defer></script>")
                    .doesNotContain(" style=", " onclick=", "src=\"http")
                    .doesNotContain("{{", "{%");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/audit, /audit.json",
        "/disagree, /api/tensions.csv",
        "/timeline, /api/timeline.json",
        "/read?line=6, /api/claims-in-passage.csv?line=6",
        "/search?q=lamp, /api/labels.json?q=lamp&across-accounts=true"
    })
    void everyPageHasItsDataOneStepAway(String page, String data) {
        assertThat(TestServer.get(page, "Accept", BROWSER).body())
                .contains("The same for programs", "href=\"" + data.replace("&", "&amp;") + "\"");
        assertThat(TestServer.get(data).statusCode()).isEqualTo(200);
    }

    @Test
    void theAuditForProgramsHasAsManyQuestionsAsThePage() {
        HttpResponse<String> response = TestServer.get("/audit.json");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        JsonObject audit = Json.createReader(new StringReader(response.body())).readObject();
        assertThat(audit.getJsonArray("findings")).hasSize(3);
        assertThat(TestServer.get("/audit", "Accept", BROWSER).body()).contains("3 questions");
    }

    @Test
    void everyLinkOnEveryKindOfPageLeadsSomewhere() {
        Set<String> links = new TreeSet<>();
        for (String path : Set.of(
                "/",
                "/api/root-causes.html",
                "/api/timeline.html",
                "/doc/lantern.html",
                "/doc/lantern/claim/p06-c02.html",
                "/doc/lantern/factor/herring-failure.html",
                "/doc/lantern/actor/chronicler.html",
                "/whence/degeneration.html")) {
            LINK.matcher(TestServer.get(path, "Accept", BROWSER).body())
                    .results()
                    .map(match -> match.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                    .filter(link -> link.startsWith("/"))
                    .forEach(links::add);
        }
        assertThat(links).hasSizeGreaterThan(60);
        assertThat(links).allSatisfy(link -> assertThat(
                        TestServer.get(link, "Accept", BROWSER).statusCode())
                .as(link)
                .isIn(200, 303));
    }

    @Test
    void theStyleSheetAndTheIconAreThere() {
        assertThat(TestServer.get("/style.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
        assertThat(TestServer.get("/map.css").body()).contains(".wm-box");
        assertThat(TestServer.get("/script.js").headers().firstValue("Content-Type"))
                .contains("text/javascript; charset=utf-8");
        assertThat(TestServer.get("/icon.svg").headers().firstValue("Content-Type"))
                .contains("image/svg+xml");
    }

    @Test
    void anUnknownPageIsNotFound() {
        for (String path : Set.of("/nowhere", "/web/", "/queries/", "/doc", "/download/", "/download/lantern.exe")) {
            HttpResponse<String> response = TestServer.get(path, "Accept", BROWSER);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).contains("<h1>Not Found</h1>");
        }
    }

    @Test
    void theAddressTellsWhereItIsServed() {
        URI address = URI.create(TestServer.shared().address());
        assertThat(address.getHost()).isEqualTo("127.0.0.1");
        assertThat(address.getPort()).isPositive();
        assertThat(address.getPath()).isEqualTo("/");
    }
}
