package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The causal questions over HTTP. */
class CausalApiTest {
    private static final String CHAIN = "?from=factor:herring-failure&to=factor:dark-lamps";

    @ParameterizedTest
    @CsvSource({
        ".json, application/json, chains",
        ".txt, text/plain; charset=utf-8, Chain 1: 3 steps",
        ".svg, image/svg+xml, <svg",
        ".mmd, text/vnd.mermaid; charset=utf-8, flowchart TD",
        ".dot, text/vnd.graphviz; charset=utf-8, digraph {",
        ".graphml, application/graphml+xml, <graphml",
    })
    void theEndingSaysTheFormatWhateverIsAccepted(String ending, String type, String text) {
        HttpResponse<String> response = TestServer.get("/api/trace" + ending + CHAIN, "Accept", "image/png");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(type);
        assertThat(response.body()).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, application/json",
        "image/svg+xml, image/svg+xml",
        "'text/html,*/*;q=0.8', application/json",
        "text/plain, text/plain; charset=utf-8",
    })
    void withoutAnEndingTheAcceptHeaderSaysIt(String accept, String type) {
        HttpResponse<String> response = TestServer.get("/api/trace" + CHAIN, "Accept", accept);
        assertThat(type(response)).isEqualTo(type);
        assertThat(response.headers().allValues("Vary")).contains("Accept");
    }

    @Test
    void whatIsOfNoUseIsNotAcceptable() {
        assertThat(TestServer.get("/api/trace" + CHAIN, "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(TestServer.get("/api/trace.pdf" + CHAIN).statusCode()).isEqualTo(404);
    }

    @Test
    void chainHasItsClaimsWithVoiceAndPlace() {
        JsonObject answer = json("/api/trace.json" + CHAIN);
        assertThat(answer.isNull("why_empty")).isTrue();
        JsonObject chain = answer.getJsonArray("chains").getJsonObject(0);
        assertThat(chain.getString("grade")).isEqualTo("one-paragraph");
        assertThat(chain.getJsonArray("impossible_in_time")).isNotEmpty();
        JsonObject claim = chain.getJsonArray("steps")
                .getJsonObject(2)
                .getJsonArray("claims")
                .getJsonObject(0);
        assertThat(claim.getString("voice")).isEqualTo("the chronicler");
        assertThat(claim.getInt("line")).isEqualTo(6);
        assertThat(claim.getJsonArray("causes")).hasSize(2);
    }

    @Test
    void pictureLinksToThePagesOfThisServer() {
        assertThat(TestServer.get("/api/trace.svg" + CHAIN).body())
                .contains("href=\"/doc/lantern/factor/herring-failure\"")
                .contains("href=\"/doc/lantern/claim/p06-c02\"");
    }

    @Test
    void whyAndRootsTakeAThingOrTheOutcome() {
        assertThat(json("/api/why.json?of=factor:dark-lamps").getJsonArray("claims"))
                .hasSize(2);
        assertThat(json("/api/why.json").getJsonObject("of").getString("name"))
                .isEqualTo("factor:decline-of-the-guild");
        assertThat(json("/api/why.json?of=factor:dark-lamps&effects=true").getString("direction"))
                .isEqualTo("effects");
        assertThat(json("/api/why.json?of=factor:long-storms&and=factor:herring-failure&effects=true")
                        .getJsonArray("shared"))
                .isNotEmpty();
        assertThat(json("/api/roots.json").getJsonArray("called_a_root")).hasSize(1);
        assertThat(json("/api/roots.json?of=factor:vote-abolished&outcomes=true")
                        .getJsonArray("without_claimed_effect"))
                .hasSize(1);
        assertThat(json("/api/trace.json" + CHAIN + "&between=true").getJsonArray("on_every_chain"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "svg", "txt"})
    void parametersAreNamedAsOverHttpInEveryForm(String form) {
        assertThat(TestServer.get("/api/why." + form + "?of=factor:dark-lamps").body())
                .contains("(with denied)")
                .doesNotContain("--with");
    }

    @Test
    void rootThatIsASideByDefinitionIsToldToBeOne() {
        JsonObject roots = json("/api/roots.json");
        assertThat(roots.getJsonArray("without_claimed_cause")).anySatisfy(root -> assertThat(
                        ((JsonObject) root).getJsonObject("side_of").getString("name"))
                .isEqualTo("factor:decline-of-the-guild"));
    }

    @Test
    void emptyAnswerSaysWhyAndItsPictureIsNotFound() {
        String nothing = "?from=factor:dark-lamps&to=factor:herring-failure";
        HttpResponse<String> answer = TestServer.get("/api/trace.json" + nothing);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Whence-Why-Empty").orElseThrow())
                .contains("the other way round");
        HttpResponse<String> picture = TestServer.get("/api/trace.svg" + nothing);
        assertThat(picture.statusCode()).isEqualTo(404);
        assertThat(type(picture)).isEqualTo("application/problem+json");
        assertThat(picture.body()).contains("nothing to draw").doesNotContain("--");
    }

    @Test
    void filtersAreThoseOfTheCommands() {
        String crake = "/api/trace.json?from=factor:crakes-wardenship&to=factor:decline-of-the-guild";
        assertThat(json(crake).getJsonArray("chains")).isEmpty();
        assertThat(json(crake + "&with=rejected,denied").getJsonArray("chains")).hasSize(1);
        assertThat(json("/api/trace.json?from=factor:oil-tax&to=factor:lighters-own-oil&signed=true")
                        .getJsonArray("chains")
                        .getJsonObject(0)
                        .getString("sign"))
                .isEqualTo("negative");
        assertThat(json("/api/trace.json" + CHAIN + "&voice=" + encoded("Mira Voss") + "&voice="
                                + encoded("the chronicler"))
                        .getJsonArray("chains"))
                .hasSize(1);
        assertThat(json("/api/trace.json" + CHAIN + "&relation=caused").getJsonArray("chains"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/trace.json",
                "/api/trace.json?from=nothing-of-the-kind&to=hunger",
                "/api/trace.json?from=hunger&to=hunger",
                "/api/trace.json?from=hunger&max=0",
                "/api/trace.json?from=hunger&max=many",
                "/api/trace.json?from=hunger&chains=some",
                "/api/trace.json?from=hunger&order=best",
                "/api/trace.json?from=hunger&signed=yes",
                "/api/trace.json?from=hunger&with=everything",
                "/api/trace.json?from=hunger&timeout=never",
                "/api/trace.json?from=hunger&form=x",
                "/api/trace.json?from=hunger&from=hunger",
                "/api/trace.json?from=hunger&account=nobody",
                "/api/why.json?and=hunger",
            })
    void badRequestIsAProblemInOneSentence(String path) {
        HttpResponse<String> response = TestServer.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(object(response.body()).getString("detail")).isNotBlank().doesNotContain("--");
    }

    @Test
    void searchThatTakesTooLongIsCalledOff() {
        HttpResponse<String> response = TestServer.get("/api/trace.json" + CHAIN + "&timeout=0.000001");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(type(response)).isEqualTo("application/problem+json");
    }

    @Test
    void listOfQuestionsHasThemWithTheirParameters() {
        List<String> names = json("/api").getJsonArray("causal-questions").getValuesAs(JsonObject.class).stream()
                .map(question -> question.getString("name"))
                .toList();
        assertThat(names).contains("trace", "why", "roots");
        assertThat(json("/api")
                        .getJsonArray("causal-questions")
                        .getJsonObject(0)
                        .getJsonArray("parameters"))
                .hasSizeGreaterThan(8);
    }

    private static JsonObject json(String path) {
        HttpResponse<String> response = TestServer.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return object(response.body());
    }

    private static JsonObject object(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replace(";charset", "; charset");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
