package org.whence.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;
import org.whence.ask.Given;
import org.whence.ask.Parameter;
import org.whence.model.Terms;

/**
 * A question as a page: a field for each parameter, with the names there are to choose from, and the answer below.
 * Owns no markup.
 */
final class QuestionForm {
    /** The formats of {@link org.whence.export.AnswerFormat}, as addresses end in them. */
    private static final List<String> FILE_ENDINGS = List.of("csv", "json", "tsv", "md", "txt");

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
     */
    record Field(String name, String help, String accepts, String value, String standard, List<String> choices) {}

    /** One account to choose. */
    record AccountChoice(String key, String label, boolean chosen) {}

    /** What the template is filled with. */
    Map<String, Object> holes(Optional<Answer> answer, String fault) {
        Map<String, Object> holes = new HashMap<>();
        String queryString = request.queryString();
        holes.put("title", question.summary());
        holes.put("name", question.name());
        holes.put("description", question.description().strip().replaceAll("\\s+", " "));
        holes.put("fields", fields(answer));
        holes.put("accounts", accounts());
        holes.put("fault", fault);
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

    private List<AccountChoice> accounts() {
        return site.accounts().size() < 2
                ? List.of()
                : site.accounts().stream()
                        .map(account -> new AccountChoice(
                                account.key(), account.label(), account.key().equals(parameter("account"))))
                        .toList();
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
            fields.add(new Field(
                    parameter.name(),
                    parameter.help(),
                    parameter.accepts(),
                    parameter(parameter.name()),
                    standard,
                    choices(scope, parameter)));
        }
        return fields;
    }

    private static List<String> choices(Scope scope, Parameter parameter) {
        Node type = NodeFactory.createURI(Terms.TYPE);
        return scope.reading(() -> parameter
                .ofClass()
                .map(wanted -> scope
                        .graph()
                        .find(Node.ANY, type, NodeFactory.createURI(wanted))
                        .mapWith(triple -> triple.getSubject())
                        .toList()
                        .stream()
                        .flatMap(thing -> scope.names().label(thing).stream())
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList())
                .orElse(List.of()));
    }

    private String parameter(String name) {
        return request.values().getOrDefault(name, List.of("")).get(0);
    }
}
