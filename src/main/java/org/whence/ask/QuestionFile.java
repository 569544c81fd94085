package org.whence.ask;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.whence.model.UserMessageException;

/**
 * The text of one file of {@code queries/ask/} → a question. Strict: a question that loads can be asked. Owns
 * neither the folder nor the asking.
 */
final class QuestionFile {

    private static final Pattern VARIABLE = Pattern.compile("(__?)([a-z][a-z0-9]*)(?:_([A-Za-z0-9]+(?:_\\w+)?))?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> ABOUT_A_PARAMETER = Set.of("help", "class");

    private final String file;
    private final Decorators decorators;
    private final Query query;
    private final PrefixMapping prefixes;

    private QuestionFile(String file, String text) {
        this.file = file;
        this.decorators = Decorators.read(file, text);
        this.query = parse(file, text);
        this.prefixes = query.getPrefixMapping();
    }

    /**
     * The question that a file holds.
     *
     * @param name the question's name, which is the file's
     * @param file the file, for messages
     * @param text the file's whole text
     * @throws UserMessageException with file and line, if it is no question
     */
    static CannedQuestion read(String name, String file, String text) {
        try {
            return new QuestionFile(file, text).question(name, text);
        } catch (StackOverflowError e) {
            throw Decorators.fault(file, 1, "it is nested too deep; take some of its brackets out");
        }
    }

    private CannedQuestion question(String name, String text) {
        List<Parameter> parameters = parameters();
        CannedQuestion question = new CannedQuestion(
                name,
                file,
                decorators.text("summary"),
                decorators.text("description"),
                decorators.texts("tags"),
                parameters,
                decorators.text("empty"),
                decorators.texts("foot"),
                query,
                text);
        refuseUnknownPlaceholders(question);
        return question;
    }

    private static Query parse(String file, String text) {
        Query query;
        try {
            query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            QueryFault fault = QueryFault.of(e);
            throw Decorators.fault(file, Math.max(1, fault.line()), fault.sentence());
        }
        if (!query.isSelectType() || query.isQueryResultStar()) {
            throw Decorators.fault(file, 1, "a question is a SELECT that names its columns");
        }
        if (query.hasDatasetDescription()) {
            throw Decorators.fault(file, 1, "a question names no graph by FROM: it is asked of one account at a time");
        }
        RemoteAccess.in(query).ifPresent(call -> {
            throw Decorators.fault(file, 1, "a question asks no other machine (" + call + ")");
        });
        return query;
    }

    private List<Parameter> parameters() {
        Map<String, Matcher> variables = variables();
        Map<String, Object> about = decorators.map("parameters");
        Map<String, Object> defaults = decorators.map("defaults");
        Map<String, Object> ofAccount = decorators.map("account-defaults");
        List.of(about, defaults, ofAccount).forEach(map -> map.keySet().stream()
                .filter(not(variables::containsKey))
                .findFirst()
                .ifPresent(stray -> {
                    throw decorators.fault("parameters", "the query has no parameter “" + stray + "”");
                }));
        variables.keySet().stream().filter(not(about::containsKey)).findFirst().ifPresent(name -> {
            throw decorators.fault("parameters", "“#+ parameters:” does not say what “" + name + "” is");
        });
        List<Parameter> parameters = new ArrayList<>();
        about.forEach((name, value) -> parameters.add(parameter(
                variables.get(name), decorators.asMap("parameters", value), defaults.get(name), ofAccount.get(name))));
        return List.copyOf(parameters);
    }

    /** The parameters among all variables of the query, by name: what substitution would reach is what counts. */
    private Map<String, Matcher> variables() {
        Map<String, Matcher> found = new TreeMap<>();
        Map<String, Var> seen = new LinkedHashMap<>();
        QueryTransformOps.transform(query, node -> {
            if (Var.isNamedVar(node) && node.getName().startsWith("_")) {
                seen.put(node.getName(), Var.alloc(node));
            }
            return node;
        });
        for (String variable : seen.keySet()) {
            Matcher parts = VARIABLE.matcher(variable);
            if (!parts.matches()) {
                throw decorators.fault(
                        "parameters", "?" + variable + " is no parameter's name: lower-case letters and digits");
            }
            if (found.put(parts.group(2), parts) != null) {
                throw decorators.fault("parameters", "two variables for the parameter “" + parts.group(2) + "”");
            }
        }
        return found;
    }

    private Parameter parameter(Matcher variable, Map<String, Object> about, Object fixedDefault, Object ofAccount) {
        String name = variable.group(2);
        String suffix = Optional.ofNullable(variable.group(3)).orElse("");
        ParameterType type = ParameterType.of(suffix, prefixes)
                .orElseThrow(() -> decorators.fault(
                        "parameters", "?" + variable.group() + ": “" + suffix + "” is no type of a parameter"));
        about.keySet().stream()
                .filter(not(ABOUT_A_PARAMETER::contains))
                .findFirst()
                .ifPresent(key -> {
                    throw decorators.fault(
                            "parameters", "“" + key + "” says nothing about a parameter; help and class do");
                });
        if (!(about.get("help") instanceof String help)) {
            throw decorators.fault("parameters", "the parameter “" + name + "” has no help");
        }
        return new Parameter(
                name,
                Var.alloc(variable.group()),
                type,
                variable.group(1).length() == 1,
                help,
                term(about.get("class")),
                Optional.ofNullable(fixedDefault).map(String::valueOf),
                term(ofAccount));
    }

    /** A prefixed name of the header, expanded by the query's own prefixes. */
    private Optional<String> term(Object name) {
        return Optional.ofNullable(name).map(String::valueOf).map(short_ -> {
            String iri = prefixes.expandPrefix(short_);
            if (iri.equals(short_)) {
                throw decorators.fault("parameters", "the query declares no prefix for “" + short_ + "”");
            }
            return iri;
        });
    }

    private void refuseUnknownPlaceholders(CannedQuestion question) {
        Matcher placeholder = PLACEHOLDER.matcher(question.empty());
        while (placeholder.find()) {
            String name = placeholder.group(1);
            // A parameter that may be left out would leave a hole in the sentence.
            if (question.parameter(name).filter(Parameter::required).isEmpty()) {
                throw decorators.fault("empty", "“{" + name + "}” is no parameter that always has a value");
            }
        }
    }
}
