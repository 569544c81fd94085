package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.model.UserMessageException;

/** The canned questions over HTTP. */
class ApiTest {
    private static final String BROWSER = "text/html,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({
        ".csv, text/csv",
        ".tsv, text/tab-separated-values",
        ".json, application/sparql-results+json",
        ".md, text/markdown",
        ".txt, text/plain",
        ".html, text/html",
    })
    void theEndingSaysTheFormatWhateverIsAccepted(String ending, String mediaType) {
        HttpResponse<String> response = TestServer.get("/api/root-causes" + ending, "Accept", "image/png");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(mediaType);
        assertThat(response.body()).contains("the failure of the whalers to come");
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, application/sparql-results+json",
        "application/json, application/json",
        "text/csv, text/csv",
        "'text/html,*/*;q=0.8', text/html",
    })
    void withoutAnEndingTheAcceptHeaderSaysIt(String accept, String mediaType) {
        HttpResponse<String> response = TestServer.get("/api/root-causes", "Accept", accept);
        assertThat(type(response)).isEqualTo(mediaType);
        assertThat(response.headers().allValues("Vary")).contains("Accept");
    }

    @Test
    void aParameterTakesALabelAPrefixedNameOrAnIri() {
        String byLabel = TestServer.get("/api/causes-of.csv?effect=" + encoded("collapse of the harbour dues"))
                .body();
        assertThat(byLabel).contains("the failure of the herring").contains("the chronicler");
        assertThat(TestServer.get("/api/causes-of.csv?effect=factor:collapse-of-dues")
                        .body())
                .isEqualTo(byLabel);
        assertThat(TestServer.get("/api/causes-of.csv?effect="
                                + encoded("https://w3id.org/whence/id/lantern/factor/collapse-of-dues"))
                        .body())
                .isEqualTo(byLabel);
    }

    @Test
    void aBadValueIsAProblemWithSuggestions() {
        HttpResponse<String> response =
                TestServer.get("/api/causes-of.json?effect=" + encoded("colapse of the harbur dues"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).isEqualTo("application/problem+json");
        JsonObject problem = json(response.body());
        assertThat(problem.getInt("status")).isEqualTo(400);
        assertThat(problem.getString("detail"))
                .contains("the collapse of the harbour dues")
                .doesNotContain("--");
    }

    @Test
    void anUnknownParameterIsAProblem() {
        HttpResponse<String> response = TestServer.get("/api/causes-of.csv?efect=x");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response.body()).getString("detail")).contains("efect").contains("effect");
    }

    @Test
    void aParameterTwiceIsAProblem() {
        assertThat(TestServer.get("/api/causes-of.csv?effect=a&effect=b").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnknownQuestionIsNotFoundWithSuggestions() {
        HttpResponse<String> response = TestServer.get("/api/root-cause");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response.body())
                        .getJsonArray("suggestions")
                        .getJsonObject(0)
                        .getString("href"))
                .isEqualTo("/api/root-causes");
    }

    @Test
    void anUnknownAccountIsAProblem() {
        HttpResponse<String> response = TestServer.get("/api/root-causes.csv?account=nobody");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response.body()).getString("detail")).contains("nobody").contains("lantern");
    }

    @Test
    void theAccountCanBeNamedAndAllCanBeAsked() {
        String plain = TestServer.get("/api/root-causes.csv").body();
        assertThat(TestServer.get("/api/root-causes.csv?account=lantern").body())
                .isEqualTo(plain);
        assertThat(TestServer.get("/api/root-causes.csv?across-accounts=true").body())
                .isEqualTo(plain);
        assertThat(TestServer.get("/api/root-causes.csv?across-accounts=yes").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEmptyAnswerSaysWhy() {
        String path = "/api/causes-of%s?effect=factor:long-storms";
        HttpResponse<String> csv = TestServer.get(path.formatted(".csv"));
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).hasLineCount(1);
        assertThat(csv.headers().firstValue("Whence-Why-Empty"))
                .hasValueSatisfying(reason -> assertThat(reason).contains("the long storms"));
        assertThat(TestServer.get(path.formatted(".html")).body()).contains("No answer", "the long storms.");
        assertThat(TestServer.get(path.formatted(".txt")).body()).contains("the long storms");
    }

    @Test
    void thePageOffersAFormWithTheNamesToChooseFrom() {
        String page = TestServer.get("/api/causes-of", "Accept", BROWSER).body();
        assertThat(page)
                .contains("name=\"effect\"", "placeholder=\"the going out of the lamps on the Lower Quay\"")
                .contains("<option value=\"the failure of the herring\">")
                .contains("<option value=\"the chronicler\">")
                .contains("<option value=\"compelled\">");
    }

    @Test
    void thePagesTableLeadsToTheThings() {
        String page = TestServer.get("/api/causes-of.html?effect=factor:collapse-of-dues")
                .body();
        assertThat(page)
                .contains("<a href=\"/doc/lantern/factor/herring-failure\">the failure of the herring</a>")
                .contains("<a href=\"/doc/lantern/claim/p06-c02\">")
                .doesNotContain("<th scope=\"col\">cause iri</th>")
                .contains("/api/causes-of.csv?effect=factor:collapse-of-dues");
    }

    @Test
    void aFaultStandsOnThePageBesideTheForm() {
        HttpResponse<String> response =
                TestServer.get("/api/causes-of.html?effect=" + encoded("<b>nothing</b> like this at all"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("role=\"alert\"", "&lt;b&gt;nothing&lt;/b&gt;", "name=\"effect\"")
                .doesNotContain("<b>nothing");
    }

    @Test
    void anEmptyFieldIsAValueNotGiven() {
        assertThat(TestServer.get("/api/causes-of.csv?effect=factor:collapse-of-dues&voice=&relation=")
                        .body())
                .isEqualTo(TestServer.get("/api/causes-of.csv?effect=factor:collapse-of-dues")
                        .body());
    }

    @Test
    void theListOfQuestionsTellsTheirParameters() {
        HttpResponse<String> response = TestServer.get("/api");
        assertThat(type(response)).isEqualTo("application/json");
        JsonObject list = json(response.body());
        assertThat(list.getJsonArray("questions")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(list.getJsonArray("questions").getValuesAs(JsonObject.class))
                .filteredOn(question -> question.getString("name").equals("causes-of"))
                .singleElement()
                .satisfies(question -> assertThat(question.getJsonArray("parameters")
                                .getJsonObject(0)
                                .getString("name"))
                        .isEqualTo("effect"));
        assertThat(list.getJsonArray("accounts").getJsonObject(0).getString("key"))
                .isEqualTo("lantern");
    }

    @Test
    void everyQuestionIsAnsweredInEveryFormat() {
        JsonObject list = json(TestServer.get("/api").body());
        int asked = 0;
        for (JsonObject question : list.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            boolean needsAValue = question.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    .anyMatch(parameter -> parameter.getBoolean("required"));
            for (String ending : AnswerForms.fileEndings()) {
                HttpResponse<String> response = TestServer.get(question.getString("href") + "." + ending);
                assertThat(response.statusCode())
                        .as("%s.%s %s", question.getString("name"), ending, response.body())
                        .isIn(needsAValue ? new Object[] {200, 400} : new Object[] {200});
            }
            assertThat(TestServer.get(question.getString("href") + ".html").statusCode())
                    .as(question.getString("name"))
                    .isEqualTo(200);
            asked++;
        }
        assertThat(asked).isGreaterThanOrEqualTo(12);
    }

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void answerOfTooManyRowsIsRefusedInASentenceAndNeverCut() {
        AnswerPage.refuseMore(AnswerPage.MOST_ROWS);
        assertThatThrownBy(() -> AnswerPage.refuseMore(AnswerPage.MOST_ROWS + 1))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("200,001 rows")
                .hasMessageContaining("/whence/sparql");
    }
}
