package org.whence.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;
import org.whence.ask.Given;
import org.whence.ask.Parameter;

/**
 * A question as a page: a field for each parameter, with the names there are to choose from, and the answer below.
 * Owns no markup.
 */
final class QuestionForm {
    /** The formats of {@link org.whence.export.AnswerFormat}, as addresses end in them. */
    private static final List<String> FILE_ENDINGS = List.of("csv", "json", "tsv", "md", "txt");

    /** More names than these are suggested as somebody types. */
    private static final int MOST_CHOICES = 1_000;

    private final Site site;
    private final CannedQuestion question;
    private final PageRequest request;

    QuestionForm(Site site, CannedQuestion question, PageRequest request) {
        this.site = site;
        this.question = question;
        this.request = request;
    }

    /**
     * One field.
     *
     * @param name the parameter
     * @param help what it means
     * @param accepts what can be written there
     * @param value what was written there
     * @param standard what counts when nothing is written there
     * @param choices names that can be chosen
     * @param suggest the class of the names that are suggested as somebody types, where they are too many; else empty
     */
    record Field(
            String name,
            String help,
            String accepts,
            String value,
            String standard,
            List<String> choices,
            String suggest) {}

    /**
     * What the template is filled with.
     *
     * @param answer none where there is a fault, or where a twin answers
     */
    Map<String, Object> holes(Optional<Answer> answer, Optional<IndexedTwin> twin, String fault) {
        Map<String, Object> holes = new HashMap<>();
        String queryString = request.queryString();
        holes.put("title", question.summary());
        holes.put("name", question.name());
        holes.put("description", question.description().strip().replaceAll("\\s+", " "));
        holes.put("fields", fields(answer));
        holes.put(
                "accountField",
                AccountField.of(
                        site, parameter("account"), parameter("across-accounts").equals("true")));
        // Who has asked nothing yet has done nothing wrong.
        holes.put("fault", request.isBare() ? "" : fault);
        holes.put("hint", request.isBare() ? hint(fault) : "");
        holes.put("twin", twin.orElse(null));
        holes.put("accounts", site.accounts().size());
        holes.put("query", question.text().strip());
        holes.put(
                "files",
                FILE_ENDINGS.stream()
                        .map(ending -> new Link(ending, "/api/" + question.name() + "." + ending + queryString))
                        .toList());
        holes.put("curl", "curl '" + request.server() + "/api/" + question.name() + ".csv" + queryString + "'");
        holes.put("table", answer.map(found -> new AnswerTable(scope(), found)).orElse(null));
        return holes;
    }

    private String hint(String fault) {
        return fault.isEmpty() || site.accounts().size() < 2
                ? fault
                : "There are several accounts: name one of them, or ask all together.";
    }

    private Scope scope() {
        String key = parameter("account");
        return site.account(key)
                .or(() -> site.accounts().size() == 1
                                && parameter("across-accounts").isEmpty()
                        ? Optional.of(site.accounts().get(0))
                        : Optional.empty())
                .map(site::scope)
                .orElseGet(site::across);
    }

    private List<Field> fields(Optional<Answer> answer) {
        Scope scope = scope();
        List<Field> fields = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            String standard = answer.stream()
                    .flatMap(found -> found.given().stream())
                    .filter(given -> given.parameter().equals(parameter) && given.isDefault())
                    .map(Given::label)
                    .findFirst()
                    .orElse("");
            List<Node> things = things(scope, parameter);
            boolean isMany = things.size() > MOST_CHOICES;
            fields.add(new Field(
                    parameter.name(),
                    parameter.help(),
                    parameter.accepts(),
                    parameter(parameter.name()),
                    standard,
                    isMany ? List.of() : choices(scope, things),
                    isMany ? parameter.ofClass().orElseThrow() : ""));
        }
        return fields;
    }

    /** What may be chosen for a parameter, one more than a list has room for at most. */
    private static List<Node> things(Scope scope, Parameter parameter) {
        return parameter
                .ofClass()
                .map(wanted -> scope.reading(() -> new Facts(scope.graph())
                        .members(wanted, MOST_CHOICES + 1)
                        .nodes()))
                .orElse(List.of());
    }

    private static List<String> choices(Scope scope, List<Node> things) {
        return scope.reading(() -> things.stream()
                .flatMap(thing -> scope.names().label(thing).stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList());
    }

    private String parameter(String name) {
        return request.values().getOrDefault(name, List.of("")).get(0);
    }
}
