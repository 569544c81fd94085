package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions for a name that is being typed, on the invented account. */
class LabelsPageTest {

    @Test
    void aThingIsToldWithItsNameKindAndClaims() {
        JsonObject thing = labels("q=going+out+of+the+lamps").getJsonObject(0);
        assertThat(thing.getString("label")).isEqualTo("the going out of the lamps on the Lower Quay");
        assertThat(thing.getString("iri")).isEqualTo("https://w3id.org/whence/id/lantern/factor/dark-lamps");
        assertThat(thing.getString("name")).isEqualTo("factor:dark-lamps");
        assertThat(thing.getString("page")).isEqualTo("/doc/lantern/factor/dark-lamps");
        assertThat(thing.getString("kind")).isNotBlank();
        assertThat(thing.getInt("degree")).isGreaterThan(3);
    }

    @Test
    void ofTwoThatBeginAlikeTheOneWithMoreClaimsComesFirst() {
        List<JsonObject> found = labels("q=the+f&limit=50").getValuesAs(JsonObject.class);
        List<Integer> degrees = found.stream()
                .filter(thing -> thing.getString("label").startsWith("the f"))
                .map(thing -> thing.getInt("degree"))
                .toList();
        assertThat(degrees).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aTypingErrorFindsTheNearest() {
        assertThat(labels("q=lit+streats").getJsonObject(0).getString("name")).isEqualTo("factor:lit-streets");
        assertThat(labels("q=xyzzyxyzzy")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"wh:Factor, false", "https%3A%2F%2Fw3id.org%2Fwhence%2Fontology%23Actor, true"})
    void aClassNarrowsWhatIsFound(String ofClass, boolean found) {
        assertThat(labels("q=Mira+Voss&class=" + ofClass).isEmpty()).isEqualTo(!found);
    }

    @Test
    void thereAreNeverMoreThanAskedFor() {
        assertThat(labels("q=a")).hasSizeLessThanOrEqualTo(10);
        assertThat(labels("q=t&limit=3")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=x&limit=0", "?q=x&limit=101", "?q=x&limit=-1", "?q=x&q=y", "?q=x&qq=y"})
    void whatMakesNoSenseIsAProblemToldInASentence(String query) {
        HttpResponse<String> response = TestServer.get("/api/labels" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"detail\"");
    }

    @Test
    void aNameOfAnyLengthAndAnySignsIsOnlyAName() {
        assertThat(TestServer.get("/api/labels?q=" + "x".repeat(1_001)).statusCode())
                .isEqualTo(400);
        for (String odd : List.of("\"", "*", "~", "a:b", "(", "\\", "' OR 1", "—", "🙂")) {
            assertThat(TestServer.get("/api/labels?q=" + URLEncoder.encode(odd, StandardCharsets.UTF_8))
                            .statusCode())
                    .as(odd)
                    .isEqualTo(200);
        }
    }

    private static JsonArray labels(String query) {
        HttpResponse<String> response = TestServer.get("/api/labels?" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return Json.createReader(new StringReader(response.body())).readObject().getJsonArray("labels");
    }
}
