package org.whence.serve;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What many operations of the description of the interface have in common, said once and referred to by a name. Owns no
 * operation.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0#components-object">OpenAPI 3.1, Components Object</a>
 */
final class OpenApiComponents {
    private static final String PROBLEM = "application/problem+json";
    private static final String DESCRIPTION = "description";

    private final Map<String, JsonObject> parameters = new LinkedHashMap<>();
    private final Map<String, JsonObject> responses = new LinkedHashMap<>();

    /** Refers to a parameter; those that are alike in all have one name. */
    JsonObject parameter(JsonObject parameter) {
        return named("parameters", parameters, parameter.getString("name"), parameter);
    }

    /** Refers to an answer in any of some media types. */
    JsonObject answer(Collection<String> types) {
        JsonObjectBuilder content = Json.createObjectBuilder();
        types.forEach(type -> content.add(type, Json.createObjectBuilder()));
        return response("answer", object(DESCRIPTION, "The answer.").add("content", content));
    }

    /** Refers to what is told somebody who has the answer already. */
    JsonObject unchanged() {
        return response("unchanged", object(DESCRIPTION, "You have it already (If-None-Match)."));
    }

    /** Refers to what is told where there is no answer. */
    JsonObject problem() {
        JsonObjectBuilder schema =
                Json.createObjectBuilder().add("schema", object("$ref", "#/components/schemas/problem"));
        return response(
                "problem",
                object(DESCRIPTION, "What is wrong, in one sentence.")
                        .add("content", Json.createObjectBuilder().add(PROBLEM, schema)));
    }

    /** All that was referred to. */
    JsonObjectBuilder all() {
        return Json.createObjectBuilder()
                .add("schemas", Json.createObjectBuilder().add("problem", problemSchema()))
                .add("parameters", built(parameters))
                .add("responses", built(responses));
    }

    private JsonObject response(String name, JsonObjectBuilder response) {
        return named("responses", responses, name, response.build());
    }

    /** What has the same name and is another thing gets a number behind it. */
    private static JsonObject named(String kind, Map<String, JsonObject> known, String name, JsonObject component) {
        String key = name;
        for (int next = 2; known.containsKey(key) && !known.get(key).equals(component); next++) {
            key = name + "-" + next;
        }
        known.putIfAbsent(key, component);
        return object("$ref", "#/components/" + kind + "/" + key).build();
    }

    private static JsonObjectBuilder built(Map<String, JsonObject> components) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        components.forEach(all::add);
        return all;
    }

    private static JsonObjectBuilder problemSchema() {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        Map.of("type", "string", "title", "string", "status", "integer", "detail", "string").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> properties.add(property.getKey(), object("type", property.getValue())));
        return object("type", "object")
                .add("required", Json.createArrayBuilder(List.of("type", "title", "status", "detail")))
                .add("properties", properties);
    }

    private static JsonObjectBuilder object(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }
}
