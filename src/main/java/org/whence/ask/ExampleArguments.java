package org.whence.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.label.Labels;
import org.whence.model.Terms;
import org.whence.term.PrefixTable;

/**
 * Arguments with which a question has an answer in one view, so that its manual page can show a command that
 * works. Takes what people would try: defaults where there are any, else the labels that come first in the
 * alphabet, or small numbers. Owns no page.
 */
public final class ExampleArguments {

    /** More tries than this would make a manual page slow. */
    private static final int MOST_TRIES = 60;

    /** Among millions, those that come first in the alphabet are not worth looking for. */
    private static final int MOST_LOOKED_AT = 20_000;

    private final View view;

    public ExampleArguments(View view) {
        this.view = view;
    }

    /**
     * What to write: first what the question needs, which may be nothing; then, where it needs nothing, a value
     * for its first parameter. None where nothing tried has an answer.
     */
    public List<Map<String, String>> of(CannedQuestion question) {
        return view.reading(() -> find(question));
    }

    private List<Map<String, String>> find(CannedQuestion question) {
        ParameterDefaults defaults = new ParameterDefaults(view.graph(), view.accounts());
        List<Parameter> missing = question.parameters().stream()
                .filter(Parameter::required)
                .filter(parameter -> parameter.fixedDefault().isEmpty())
                .filter(parameter -> defaults.of(question.name(), parameter).size() != 1)
                .toList();
        List<Map<String, String>> examples = new ArrayList<>();
        if (missing.size() <= 1) {
            answered(question, missing).ifPresent(examples::add);
        }
        if (missing.isEmpty() && !question.parameters().isEmpty()) {
            answered(question, question.parameters().subList(0, 1)).ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<Map<String, String>> answered(CannedQuestion question, List<Parameter> parameters) {
        QuestionRunner runner = new QuestionRunner(view);
        return tries(parameters).stream()
                .filter(arguments -> Rows.of(runner.bind(question, arguments).query(), view.dataset(), 0)
                                .total()
                        > 0)
                .findFirst();
    }

    private List<Map<String, String>> tries(List<Parameter> missing) {
        if (missing.isEmpty()) {
            return List.of(Map.of());
        }
        Parameter parameter = missing.get(0);
        List<Map<String, String>> tries = new ArrayList<>();
        for (String value : parameter.type().isIri() ? things(parameter) : numbers()) {
            tries.add(new LinkedHashMap<>(Map.of(parameter.name(), value)));
        }
        return tries;
    }

    private List<String> things(Parameter parameter) {
        Node claimText = NodeFactory.createURI(Terms.CLAIM_TEXT);
        Labels labels = new Labels(view.graph());
        PrefixTable names = view.names();
        return labels.names()
                .filter(named -> parameter
                        .ofClass()
                        .filter(wanted -> !labels.isOf(named.thing(), wanted))
                        .isEmpty())
                .limit(MOST_LOOKED_AT)
                // A sentence is no handy argument; the claim's short name is.
                .map(named -> view.graph().contains(named.thing(), claimText, Node.ANY)
                        ? names.shorten(named.thing().getURI())
                        : named.preferred() ? named.label() : "")
                .filter(label -> !label.isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .limit(MOST_TRIES)
                .toList();
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, MOST_TRIES).mapToObj(Integer::toString).toList();
    }
}
