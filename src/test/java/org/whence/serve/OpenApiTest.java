package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The description of the interface says what is true. */
class OpenApiTest {
    /** It was 320,000 when each address said all of its own. */
    private static final int MOST_BYTES = 165_000;

    private static final Pattern TEMPLATE = Pattern.compile("\\{(\\w+)}");

    @Test
    void itIsOpenApi31AsTheSpecificationDemands() {
        JsonObject document = document();
        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        assertThat(document.getJsonObject("info")).containsKeys("title", "version");
        Set<String> ids = new HashSet<>();
        for (Map.Entry<String, JsonValue> path :
                inlined(document).getJsonObject("paths").entrySet()) {
            JsonObject operation = path.getValue().asJsonObject().getJsonObject("get");
            assertThat(path.getKey()).startsWith("/");
            assertThat(ids.add(operation.getString("operationId")))
                    .as(path.getKey())
                    .isTrue();
            assertThat(operation.getJsonObject("responses").values())
                    .allSatisfy(response -> assertThat(response.asJsonObject()).containsKey("description"));
            assertThat(inPath(operation)).isEqualTo(templates(path.getKey()));
        }
        references(document).forEach(reference -> assertThat(
                        Json.createPointer(reference.substring(1)).containsValue(document))
                .as(reference)
                .isTrue());
        assertThat(references(document)).isNotEmpty();
    }

    @Test
    void everyPathAnswersAsItSays() {
        int asked = 0;
        for (Map.Entry<String, JsonValue> path :
                inlined(document()).getJsonObject("paths").entrySet()) {
            JsonObject operation = path.getValue().asJsonObject().getJsonObject("get");
            for (String address : addresses(path.getKey(), operation)) {
                HttpResponse<String> response = TestServer.get(address);
                assertThat(response.statusCode())
                        .as("%s %s", address, response.body())
                        .isEqualTo(200);
                assertThat(operation
                                .getJsonObject("responses")
                                .getJsonObject("200")
                                .getJsonObject("content")
                                .keySet())
                        .as(address)
                        .contains(response.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .replaceAll(";.*", ""));
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(200);
    }

    @Test
    void everyQuestionIsInIt() {
        JsonObject list = json(TestServer.get("/api").body());
        Set<String> paths = document().getJsonObject("paths").keySet();
        List<JsonObject> questions =
                new ArrayList<>(list.getJsonArray("questions").getValuesAs(JsonObject.class));
        questions.addAll(list.getJsonArray("causal-questions").getValuesAs(JsonObject.class));
        assertThat(questions).hasSizeGreaterThan(30).allSatisfy(question -> assertThat(paths)
                .contains(question.getString("href"), question.getString("href") + ".{ending}"));
    }

    @Test
    void whatManyHaveInCommonIsSaidOnce() {
        String text = TestServer.get("/openapi.json").body();
        JsonObject components = json(text).getJsonObject("components");
        for (String kind : List.of("parameters", "responses")) {
            assertThat(components.getJsonObject(kind).values())
                    .hasSizeGreaterThan(4)
                    .doesNotHaveDuplicates();
        }
        assertThat(components.getJsonObject("parameters")).containsKeys("account", "across-accounts", "timeout");
        assertThat(text.length()).isLessThan(MOST_BYTES);
    }

    /** With the examples that it gives; for each value of an ending one. */
    private static List<String> addresses(String path, JsonObject operation) {
        List<String> addresses = new ArrayList<>(List.of(path));
        String query = "";
        for (JsonObject parameter : operation.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
            String name = parameter.getString("name");
            if (parameter.getJsonObject("schema").containsKey("enum")) {
                addresses =
                        parameter.getJsonObject("schema").getJsonArray("enum").getValuesAs(JsonString.class).stream()
                                .map(value -> path.replace("{" + name + "}", value.getString()))
                                .toList();
            } else if (!parameter.containsKey("example")) {
                assertThat(parameter.getBoolean("required"))
                        .as(path + " " + name)
                        .isFalse();
            } else if (parameter.getString("in").equals("path")) {
                addresses = List.of(path.replace("{" + name + "}", parameter.getString("example")));
            } else {
                query += (query.isEmpty() ? "?" : "&") + name + "="
                        + URLEncoder.encode(parameter.getString("example"), StandardCharsets.UTF_8);
            }
        }
        String values = query;
        return addresses.stream().map(address -> address + values).toList();
    }

    private static Set<String> inPath(JsonObject operation) {
        Set<String> names = new HashSet<>();
        operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .filter(parameter -> parameter.getString("in").equals("path"))
                .forEach(parameter -> names.add(parameter.getString("name")));
        return names;
    }

    private static Set<String> templates(String path) {
        Set<String> names = new HashSet<>();
        Matcher matcher = TEMPLATE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static List<String> references(JsonValue value) {
        List<String> found = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> {
                if (name.equals("$ref")) {
                    found.add(((JsonString) inner).getString());
                }
                found.addAll(references(inner));
            });
        }
        return found;
    }

    /** The document with what is referred to in place of each reference. */
    private static JsonObject inlined(JsonObject document) {
        return inlined(document, document).asJsonObject();
    }

    private static JsonValue inlined(JsonValue value, JsonObject document) {
        if (value instanceof JsonObject object) {
            if (object.containsKey("$ref")) {
                String pointer = object.getString("$ref").substring(1);
                return inlined(Json.createPointer(pointer).getValue(document), document);
            }
            JsonObjectBuilder all = Json.createObjectBuilder();
            object.forEach((name, inner) -> all.add(name, inlined(inner, document)));
            return all.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            array.forEach(inner -> all.add(inlined(inner, document)));
            return all.build();
        }
        return value;
    }

    private static JsonObject document() {
        HttpResponse<String> response = TestServer.get("/openapi.json");
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response.body());
    }

    private static JsonObject json(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }
}
