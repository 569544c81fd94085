package org.whence.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.whence.label.Labels;
import org.whence.label.NameSearch;
import org.whence.model.UserMessageException;
import org.whence.term.PrefixTable;

/**
 * What the asker wrote, and what question and account say where nothing was written, → the values of a
 * question's parameters. Owns no query.
 */
final class Arguments {

    private final ThingFinder things;
    private final Labels labels;
    private final PrefixTable names;
    private final ParameterDefaults defaults;

    Arguments(View view, NameSearch search, Labels labels, PrefixTable names) {
        this.things = new ThingFinder(search, labels, names);
        this.labels = labels;
        this.names = names;
        this.defaults = new ParameterDefaults(view.graph(), view.accounts());
    }

    /**
     * The values of a question's parameters.
     *
     * @param written what the asker wrote for each parameter, by its name
     * @throws UserMessageException if a name is none of the question's, a value is not of its type or fits
     *     nothing, or a value is missing
     */
    List<Given> of(CannedQuestion question, Map<String, String> written) {
        for (String name : written.keySet()) {
            if (question.parameter(name).isEmpty()) {
                List<String> known =
                        question.parameters().stream().map(Parameter::name).toList();
                throw UserMessageException.badUse(question.name() + " has no parameter “" + name + "”"
                        + (known.isEmpty() ? "." : "; it has " + String.join(", ", known) + "."));
            }
        }
        List<Given> given = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            given(question, parameter, Optional.ofNullable(written.get(parameter.name())))
                    .ifPresent(given::add);
        }
        return List.copyOf(given);
    }

    private Optional<Given> given(CannedQuestion question, Parameter parameter, Optional<String> written) {
        if (written.isPresent()) {
            return Optional.of(given(parameter, read(parameter, written.get()), false));
        }
        Set<Node> proposed = defaults.of(question.name(), parameter);
        if (proposed.size() == 1) {
            return Optional.of(given(parameter, proposed.iterator().next(), true));
        }
        if (proposed.size() > 1) {
            throw UserMessageException.badUse("The accounts differ on what --" + parameter.name()
                    + " is when none is given; say which: "
                    + proposed.stream().map(this::shown).collect(Collectors.joining(", ")) + ".");
        }
        if (parameter.fixedDefault().isPresent()) {
            return Optional.of(
                    given(parameter, read(parameter, parameter.fixedDefault().get()), true));
        }
        if (parameter.required()) {
            throw UserMessageException.badUse(question.name() + " needs --" + parameter.name() + ": " + parameter.help()
                    + " (" + parameter.accepts() + ").");
        }
        return Optional.empty();
    }

    private Node read(Parameter parameter, String written) {
        return parameter.type().isIri()
                ? things.find(parameter, written)
                : parameter.type().literal(parameter.name(), written);
    }

    private Given given(Parameter parameter, Node value, boolean isDefault) {
        String label = value.isLiteral()
                ? value.getLiteralLexicalForm()
                : labels.of(value).orElseGet(() -> names.shorten(value.getURI()));
        return new Given(parameter, value, shown(value), label, isDefault);
    }

    private String shown(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        String name = names.shorten(value.getURI());
        return labels.of(value).map(label -> label + " (" + name + ")").orElse(name);
    }
}
