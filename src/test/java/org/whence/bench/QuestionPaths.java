package org.whence.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of a running server: every question that it lists, of some of its factors. Owns no client. */
public record QuestionPaths(URI server) {
    private static final int MOST_THINGS = 40;
    private static final String FACTOR = "https://w3id.org/whence/ontology#Factor";

    /** Each question plain, and of each thing where it asks for one; some will be refused. */
    public List<String> all() throws Exception {
        List<String> factors = things().stream()
                .map(iri -> URLEncoder.encode(iri, StandardCharsets.UTF_8))
                .toList();
        List<String> paths = new ArrayList<>();
        JsonObject list = json("/api");
        for (JsonObject question : list.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            addOf(question, ".csv", factors, paths);
        }
        for (JsonObject question : list.getJsonArray("causal-questions").getValuesAs(JsonObject.class)) {
            addOf(question, ".json", factors, paths);
        }
        return paths;
    }

    private static void addOf(JsonObject question, String ending, List<String> factors, List<String> paths) {
        String path = question.getString("href") + ending;
        paths.add(path);
        question.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .filter(parameter -> parameter.getString("class", "").equals(FACTOR))
                .map(parameter -> parameter.getString("name"))
                .findFirst()
                .ifPresent(name -> factors.forEach(factor -> paths.add(path + "?" + name + "=" + factor)));
    }

    /** The IRIs of factors. */
    public List<String> things() throws Exception {
        return json("/api/labels?q=e&class=wh:Factor&limit=" + MOST_THINGS)
                .getJsonArray("labels")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(thing -> thing.getString("iri"))
                .toList();
    }

    private JsonObject json(String path) throws Exception {
        try (LoadConnection connection = new LoadConnection(server)) {
            return Json.createReader(new StringReader(connection.get(path).body()))
                    .readObject();
        }
    }
}
