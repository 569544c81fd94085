package org.whence.serve;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.whence.ask.CannedQuestion;
import org.whence.export.AnswerFormat;
import org.whence.export.TraceFormat;
import org.whence.page.CausalQuestion;
import org.whence.page.CausalQuestions;
import org.whence.page.Site;

/**
 * The description of the whole interface, made from the questions that there are. A question is described once, and has
 * two addresses. Owns no question and no address.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
final class OpenApiDocument {
    private final Site site;
    private final OpenApiParameters parameters;
    private final OpenApiComponents components = new OpenApiComponents();
    private final Map<String, JsonObjectBuilder> paths = new LinkedHashMap<>();

    OpenApiDocument(Site site) {
        this.site = site;
        this.parameters = new OpenApiParameters(site);
    }

    /**
     * The document.
     *
     * @param server where the server answers, without a slash at the end
     */
    JsonObject of(String server) {
        site.questionList().forEach(this::add);
        CausalQuestions.all().forEach(this::add);
        OpenApiPlaces.all(site)
                .forEach(place -> paths.put(
                        place.address(),
                        operation(place.id(), place.summary(), "", "data", place.parameters(), place.types())));
        JsonObjectBuilder all = Json.createObjectBuilder();
        paths.forEach(
                (path, operation) -> all.add(path, Json.createObjectBuilder().add("get", operation)));
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add("info", info())
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", server)))
                .add("tags", tags())
                .add("paths", all)
                .add("components", components.all())
                .build();
    }

    private JsonObjectBuilder info() {
        return Json.createObjectBuilder()
                .add("title", "Whence")
                .add("summary", "Why, and on whose word: the causal claims of a text.")
                .add(
                        "description",
                        "Counts are volume of evidence, never strength. Whatever is not 200 is problem details"
                                + " (RFC 9457) with one sentence. Every answer of 200 has an entity tag.")
                .add("version", site.store().build().program())
                .add(
                        "license",
                        Json.createObjectBuilder().add("name", "Apache 2.0").add("identifier", "Apache-2.0"));
    }

    private static JsonArrayBuilder tags() {
        JsonArrayBuilder tags = Json.createArrayBuilder();
        Map.of(
                        "questions", "Canned questions: rows.",
                        "causes", "Causal questions: chains with their claims.",
                        "data", "The graph itself, and what describes it.")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(tag -> tags.add(
                        Json.createObjectBuilder().add("name", tag.getKey()).add("description", tag.getValue())));
        return tags;
    }

    private void add(CannedQuestion question) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String ending : AnswerForms.fileEndings()) {
            AnswerForms.withEnding(ending)
                    .ifPresent(form -> types.put(
                            ending, form.format().map(AnswerFormat::mediaType).orElse("text/html")));
        }
        add(
                question.name(),
                question.summary(),
                question.description().strip(),
                "questions",
                parameters.of(question),
                types);
    }

    private void add(CausalQuestion question) {
        Map<String, String> types = new LinkedHashMap<>();
        Stream.of("json", "txt", "svg", "graphml", "dot", "mmd").forEach(ending -> TraceFormat.withEnding(ending)
                .ifPresent(format -> types.put(ending, format.mediaType())));
        add(question.name(), question.question(), "", "causes", parameters.of(question), types);
    }

    /** Twice: the form by the Accept header, and by an ending. */
    private void add(
            String name,
            String summary,
            String description,
            String tag,
            List<JsonObject> values,
            Map<String, String> types) {
        String path = "/api/" + name;
        paths.put(path, operation(name, summary, description, tag, values, types.values()));
        List<JsonObject> withEnding = Stream.concat(
                        Stream.of(OpenApiParameters.ending(types.keySet())), values.stream())
                .toList();
        paths.put(
                path + ".{ending}",
                operation(name + "-as", summary + " In a form of your choice.", "", tag, withEnding, types.values()));
    }

    private JsonObjectBuilder operation(
            String id,
            String summary,
            String description,
            String tag,
            List<JsonObject> values,
            Collection<String> types) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        values.stream().map(components::parameter).forEach(parameters::add);
        JsonObjectBuilder responses = Json.createObjectBuilder()
                .add("200", components.answer(types))
                .add("304", components.unchanged())
                .add("default", components.problem());
        JsonObjectBuilder operation = Json.createObjectBuilder()
                .add("operationId", id)
                .add("summary", summary)
                .add("tags", Json.createArrayBuilder().add(tag));
        if (!description.isEmpty()) {
            operation.add("description", description);
        }
        return operation.add("parameters", parameters).add("responses", responses);
    }
}
