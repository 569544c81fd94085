package org.whence.ask;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * The text of a question with the values that count when nobody gives any, so that it can be put as it stands: what
 * leads to the account's outcome, instead of every chain there is. Parameters without such a value stay variables.
 * Comments and layout stay. Owns no default.
 */
public final class ExampleText {
    private final ParameterDefaults defaults;

    /** The texts for one account, or for several. */
    public ExampleText(View view) {
        defaults = new ParameterDefaults(view.graph(), view.accounts());
    }

    /** The text; to be called in a read transaction. */
    public String of(CannedQuestion question) {
        String text = question.text();
        for (Parameter parameter : question.parameters()) {
            Optional<Node> value = value(question, parameter);
            if (value.isPresent()) {
                text = Pattern.compile(
                                "\\?" + Pattern.quote(parameter.variable().getVarName()) + "\\b")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(NodeFmtLib.strNT(value.get())));
            }
        }
        return text;
    }

    private Optional<Node> value(CannedQuestion question, Parameter parameter) {
        Set<Node> proposed = defaults.of(question.name(), parameter);
        return proposed.isEmpty() && !parameter.type().isIri()
                ? parameter.fixedDefault().map(text -> parameter.type().literal(parameter.name(), text))
                : proposed.stream().filter(only -> proposed.size() == 1).findFirst();
    }
}
