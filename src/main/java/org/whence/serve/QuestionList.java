package org.whence.serve;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.whence.ask.CannedQuestion;
import org.whence.ask.Parameter;
import org.whence.page.CausalQuestion;
import org.whence.page.CausalQuestions;
import org.whence.page.Site;

/**
 * {@code /api}: the canned questions and the causal ones as JSON, with their parameters and where each is answered.
 * Owns no question.
 */
final class QuestionList implements Page {
    /** Of more accounts {@code /.well-known/void} has the list, and {@code /api/labels} finds one by its name. */
    private static final int MOST_ACCOUNTS = 100;

    private final Site site;

    QuestionList(Site site) {
        this.site = site;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder questions = Json.createArrayBuilder();
        site.questionList().forEach(question -> questions.add(describe(question)));
        JsonArrayBuilder causal = Json.createArrayBuilder();
        CausalQuestions.all().forEach(question -> causal.add(describe(question)));
        JsonArrayBuilder accounts = Json.createArrayBuilder();
        site.accounts().stream()
                .limit(MOST_ACCOUNTS)
                .forEach(account -> accounts.add(Json.createObjectBuilder()
                        .add("key", account.key())
                        .add("label", account.label())
                        .add("iri", account.iri())));
        response.setContentType("application/json");
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getOutputStream())) {
            writer.write(Json.createObjectBuilder()
                    .add("accounts", accounts)
                    .add("account-count", site.accounts().size())
                    .add("questions", questions)
                    .add("causal-questions", causal)
                    .build());
        }
    }

    private static JsonObjectBuilder describe(CannedQuestion question) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        question.parameters().forEach(parameter -> parameters.add(describe(parameter)));
        return Json.createObjectBuilder()
                .add("name", question.name())
                .add("question", question.summary())
                .add("description", question.description().strip())
                .add("href", "/api/" + question.name())
                .add("parameters", parameters);
    }

    private static JsonObjectBuilder describe(CausalQuestion question) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        Stream.concat(question.parameters().stream(), CausalQuestions.SHARED.stream())
                .forEach(parameter -> parameters.add(describe(parameter)));
        return Json.createObjectBuilder()
                .add("name", question.name())
                .add("question", question.question())
                .add("href", "/api/" + question.name())
                .add("parameters", parameters);
    }

    private static JsonObjectBuilder describe(CausalQuestion.Parameter parameter) {
        JsonObjectBuilder builder = Json.createObjectBuilder()
                .add("name", parameter.name())
                .add("help", parameter.help())
                .add("required", parameter.required());
        parameter.ofClass().ifPresent(iri -> builder.add("class", iri));
        return builder;
    }

    private static JsonObjectBuilder describe(Parameter parameter) {
        JsonObjectBuilder builder = Json.createObjectBuilder()
                .add("name", parameter.name())
                .add("help", parameter.help())
                .add("accepts", parameter.accepts())
                .add("required", parameter.required());
        parameter.ofClass().ifPresent(iri -> builder.add("class", iri));
        parameter.fixedDefault().ifPresent(value -> builder.add("default", value));
        return builder;
    }
}
