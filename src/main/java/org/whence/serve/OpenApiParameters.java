package org.whence.serve;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.ask.CannedQuestion;
import org.whence.ask.ExampleArguments;
import org.whence.ask.Parameter;
import org.whence.model.Terms;
import org.whence.page.CausalQuestion;
import org.whence.page.CausalQuestions;
import org.whence.page.Scope;
import org.whence.page.Site;

/** The parameters of questions as OpenAPI has them; of those that must be given, with an example that is answered. */
final class OpenApiParameters {
    private final Site site;

    OpenApiParameters(Site site) {
        this.site = site;
    }

    List<JsonObject> of(CannedQuestion question) {
        Map<String, String> examples = example(question);
        List<JsonObject> all = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            boolean needed = examples.containsKey(parameter.name());
            JsonObjectBuilder schema = Json.createObjectBuilder().add("type", "string");
            parameter.fixedDefault().ifPresent(value -> schema.add("default", value));
            all.add(query(
                    parameter.name(),
                    parameter.help() + " (" + parameter.accepts() + ")",
                    needed,
                    schema,
                    Optional.ofNullable(examples.get(parameter.name()))));
        }
        CausalQuestions.SHARED.stream()
                .filter(shared ->
                        List.of("account", "across-accounts", "timeout").contains(shared.name()))
                .map(shared -> query(shared.name(), shared.help(), false, text(), Optional.empty()))
                .forEach(all::add);
        return all;
    }

    List<JsonObject> of(CausalQuestion question) {
        return Stream.concat(question.parameters().stream(), CausalQuestions.SHARED.stream())
                .map(parameter -> query(
                        parameter.name(),
                        parameter.help(),
                        parameter.required(),
                        text(),
                        parameter.required() || parameter.name().equals("without") ? cause() : Optional.empty()))
                .toList();
    }

    /** The ending of a path that says the form. */
    static JsonObject ending(Collection<String> endings) {
        return Json.createObjectBuilder()
                .add("name", "ending")
                .add("in", "path")
                .add("required", true)
                .add("description", "the form of the answer")
                .add(
                        "schema",
                        Json.createObjectBuilder().add("type", "string").add("enum", Json.createArrayBuilder(endings)))
                .build();
    }

    /** A part of a path. */
    static JsonObject path(String name, String help, String example) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("in", "path")
                .add("required", true)
                .add("description", help)
                .add("schema", text())
                .add("example", example)
                .build();
    }

    static JsonObject query(
            String name, String help, boolean required, JsonObjectBuilder schema, Optional<String> example) {
        JsonObjectBuilder parameter = Json.createObjectBuilder()
                .add("name", name)
                .add("in", "query")
                .add("required", required)
                .add("description", help)
                .add("schema", schema);
        example.ifPresent(value -> parameter.add("example", value));
        return parameter.build();
    }

    static JsonObjectBuilder text() {
        return Json.createObjectBuilder().add("type", "string");
    }

    /** What must be given, with a value. Among millions of names none is looked for. */
    private Map<String, String> example(CannedQuestion question) {
        if (site.accounts().isEmpty() || site.store().isLarge()) {
            return Map.of();
        }
        boolean mayNeedOne = question.parameters().stream()
                .anyMatch(parameter ->
                        parameter.required() && parameter.fixedDefault().isEmpty());
        return mayNeedOne
                ? new ExampleArguments(site.view(site.scope(site.accounts().get(0))))
                        .of(question).stream().findFirst().orElse(Map.of())
                : Map.of();
    }

    /** Anything that is claimed to have contributed to what the account is about. */
    private Optional<String> cause() {
        if (site.accounts().isEmpty()) {
            return Optional.empty();
        }
        Scope scope = site.across();
        return scope.reading(() -> scope.graph()
                .find(
                        Node.ANY,
                        NodeFactory.createURI(Terms.WH + "contributedTo"),
                        NodeFactory.createURI(site.accounts().get(0).outcome()))
                .nextOptional()
                .map(triple -> triple.getSubject().getURI()));
    }
}
