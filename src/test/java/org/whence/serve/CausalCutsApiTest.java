package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loops, robustness and what-if over HTTP. */
class CausalCutsApiTest {
    private static JsonObject json(String path) {
        HttpResponse<String> response = TestServer.get(path, "Accept", "application/json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    @Test
    void loopsAreToldWithTheirSort() {
        JsonObject answer = json("/api/loops?through=factor:dark-lamps&max=4");
        assertThat(answer.getJsonArray("loops")).hasSize(1);
        assertThat(answer.getJsonArray("loops").getJsonObject(0).getString("sort"))
                .isEqualTo("reinforcing");
        assertThat(answer.getBoolean("more")).isFalse();
    }

    @Test
    void robustnessIsANumberWithItsClaims() {
        JsonObject answer = json("/api/robustness.json?from=failure+of+the+herring&to=factor:dark-lamps");
        assertThat(answer.getInt("robustness")).isEqualTo(1);
        assertThat(answer.getJsonArray("fewest_claims").getJsonObject(0).getString("claim"))
                .isEqualTo("The failure of the herring brought the harbour dues down.");
        assertThat(answer.getJsonArray("foot").getString(0)).contains("not strength");
    }

    @Test
    void severalThingsCanBeSupposedAwayAtOnce() {
        JsonObject answer =
                json("/api/whatif?without=the+long+storms&without=factor:herring-failure&to=factor:dark-lamps");
        assertThat(answer.getString("caveat")).contains("not about history");
        assertThat(answer.getJsonArray("without")).hasSize(2);
        assertThat(answer.getJsonArray("readings")).hasSize(2);
        assertThat(answer.getJsonArray("readings")
                        .getJsonObject(0)
                        .getJsonObject("outcome")
                        .getString("fate"))
                .isEqualTo("falls");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/loops.svg, image/svg+xml",
        "/api/robustness.mmd?from=herring+failed, text/vnd.mermaid",
        "/api/whatif.svg?without=the+long+storms, image/svg+xml",
        "/api/whatif.dot?deny=claim:p11-c02, text/vnd.graphviz",
        "/api/whatif.graphml?without=hunger, application/graphml+xml",
        "/api/whatif.txt?without=hunger, text/plain",
    })
    void everyFormCanBeHad(String path, String mediaType) {
        HttpResponse<String> response =
                TestServer.get(path.replace("herring+failed", "failure+of+the+herring&to=factor:dark-lamps"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/whatif, What is to be supposed away?",
        "/api/whatif?deny=claim:p02-c01, another kind",
        "/api/whatif?without=hunger&signed=true, no place in it",
        "/api/robustness, robustness needs from",
        "/api/loops?max=0, number of steps from 1",
        "/api/loops?loops=many, takes a whole number",
    })
    void whatMakesNoSenseIsRefusedInASentence(String path, String sentence) {
        HttpResponse<String> response = TestServer.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(sentence);
    }

    @Test
    void nothingToDrawIsNotFoundAndSaysWhy() {
        HttpResponse<String> response = TestServer.get("/api/loops.svg?through=hunger");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("There is no loop of at most 6 steps through hunger.");
    }
}
