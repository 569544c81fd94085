package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.whence.model.Location;

/** What the schema of SARIF 2.1.0 requires of the objects that are written, and what they say. */
class FindingsSarifTest {
    private static final Finding INFO =
            new Finding(Severity.INFO, "note", Location.inFile("with space/ü.jsonld"), "urn:b", "b: \"A\" note.", "");
    private static final Finding VIOLATION = new Finding(
            Severity.VIOLATION,
            "no-voice",
            new Location("claims.ttl", 12),
            "urn:a",
            "a: Names nobody.",
            "Name somebody.");
    private static final Finding ELSEWHERE = new Finding(
            Severity.WARNING,
            "no-voice",
            new Location(Path.of("x.ttl").toAbsolutePath().toString(), 1),
            "urn:c",
            "c.",
            "Look.");

    @Test
    void logHasWhatTheSchemaRequires() {
        JsonObject log = log(VIOLATION, INFO, ELSEWHERE);
        requireSarif(log);
        JsonObject first = results(log).get(0).getAsObject();
        assertThat(first.getString("ruleId")).isEqualTo("no-voice");
        assertThat(first.getString("level")).isEqualTo("error");
        assertThat(first.getObj("message").getString("text")).isEqualTo("a: Names nobody. Name somebody.");
        assertThat(physical(first).getObj("artifactLocation").getString("uri")).isEqualTo("claims.ttl");
        assertThat(physical(first).getObj("region").getNumber("startLine").intValue())
                .isEqualTo(12);
        JsonObject second = results(log).get(1).getAsObject();
        assertThat(second.getString("level")).isEqualTo("note");
        assertThat(physical(second).getObj("artifactLocation").getString("uri"))
                .isEqualTo("with%20space/%C3%BC.jsonld");
        assertThat(physical(second).hasKey("region")).isFalse();
        assertThat(physical(results(log).get(2).getAsObject())
                        .getObj("artifactLocation")
                        .getString("uri"))
                .startsWith("file:///");
    }

    @Test
    void reportWithoutFindingsIsALogToo() {
        JsonObject log = log();
        requireSarif(log);
        assertThat(results(log)).isEmpty();
    }

    @Test
    void whatTheSchemaForbidsIsNoticed() {
        JsonObject log = log(VIOLATION);
        physical(results(log).get(0).getAsObject()).getObj("region").put("startLine", 0);
        assertThatThrownBy(() -> requireSarif(log)).isInstanceOf(AssertionError.class);
        JsonObject other = log(VIOLATION);
        other.get("runs").getAsArray().get(0).getAsObject().remove("tool");
        assertThatThrownBy(() -> requireSarif(other)).isInstanceOf(Throwable.class);
    }

    /** The required properties and the value sets of sarif-schema-2.1.0.json, for the objects that we write. */
    private static void requireSarif(JsonObject log) {
        assertThat(log.keys()).contains("version", "runs");
        assertThat(log.getString("version")).isEqualTo("2.1.0");
        JsonObject run = log.get("runs").getAsArray().get(0).getAsObject();
        JsonObject driver = run.getObj("tool").getObj("driver");
        assertThat(driver.getString("name")).isNotBlank();
        assertThat(run.getString("columnKind")).isIn("utf16CodeUnits", "unicodeCodePoints");
        List<String> rules = driver.get("rules").getAsArray().stream()
                .map(rule -> rule.getAsObject().getString("id"))
                .toList();
        assertThat(rules).doesNotHaveDuplicates();
        for (JsonValue value : results(log)) {
            JsonObject result = value.getAsObject();
            assertThat(rules.get(result.getNumber("ruleIndex").intValue())).isEqualTo(result.getString("ruleId"));
            assertThat(result.getString("level")).isIn("none", "note", "warning", "error");
            assertThat(result.getObj("message").getString("text")).isNotBlank();
            assertThat(URI.create(physical(result).getObj("artifactLocation").getString("uri")))
                    .isNotNull();
            if (physical(result).hasKey("region")) {
                assertThat(physical(result)
                                .getObj("region")
                                .getNumber("startLine")
                                .intValue())
                        .isPositive();
            }
        }
    }

    private static JsonObject physical(JsonObject result) {
        return result.get("locations").getAsArray().get(0).getAsObject().getObj("physicalLocation");
    }

    private static List<JsonValue> results(JsonObject log) {
        return log.get("runs").getAsArray().get(0).getAsObject().get("results").getAsArray().stream()
                .toList();
    }

    private static JsonObject log(Finding... findings) {
        StringWriter out = new StringWriter();
        new FindingsSarif(new PrintWriter(out), "1.0").write(new CheckReport(List.of(findings), 1, 35, 23, 0, 28, 18));
        return JSON.parse(out.toString());
    }
}
