package org.whence.page;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whence.model.UserMessageException;
import org.whence.trace.CausalGraph;
import org.whence.trace.LetIn;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceOptions;
import org.whence.trace.TraceView;

/**
 * What a request for a causal answer says: of which account, which claims take part, and the question's own values.
 * Owns no question.
 *
 * @param question what is asked
 * @param where of which account
 * @param options which claims take part, and how long the search may take
 * @param values of the question's own parameters, by name; of one given several times all
 */
public record CausalRequest(
        CausalQuestion question, AnswerRequest where, TraceOptions options, Map<String, String> values) {
    /** What stands between the values of a parameter that was given several times; no label has it. */
    public static final String BETWEEN_VALUES = "\n";

    private static final Set<String> SEVERAL = Set.of("voice", "relation", "with", "without", "deny", "side");

    /**
     * Reads a request.
     *
     * @param most how long the server lets a search take
     * @throws UserMessageException if a parameter is none of the question's, has two values where it takes one, or a
     *     value that makes no sense
     */
    public static CausalRequest of(CausalQuestion question, Map<String, List<String>> request, Duration most) {
        Map<String, String> values = new LinkedHashMap<>();
        request.forEach((name, given) -> {
            if (!isKnown(question, name)) {
                throw UserMessageException.badUse(question.name() + " has no parameter “" + name + "”; it has "
                        + Stream.concat(question.parameters().stream(), CausalQuestions.SHARED.stream())
                                .map(CausalQuestion.Parameter::name)
                                .collect(Collectors.joining(", "))
                        + ".");
            }
            if (given.size() > 1 && !SEVERAL.contains(name)) {
                throw UserMessageException.badUse("The parameter " + name + " stands there twice; give it one value.");
            }
            String all = given.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(BETWEEN_VALUES));
            if (!all.isEmpty()) {
                values.put(name, all);
            }
        });
        AnswerRequest where = new AnswerRequest(
                values.getOrDefault("account", ""), CausalQuestions.isTrue(values, "across-accounts"), Map.of());
        Set<LetIn> with = EnumSet.noneOf(LetIn.class);
        Stream.of(values.getOrDefault("with", "").split("[,\n]"))
                .filter(name -> !name.isBlank())
                .forEach(name -> with.add(LetIn.named(name)));
        TraceOptions options = new TraceOptions(
                several(request, "voice"),
                several(request, "relation"),
                CausalQuestions.isTrue(values, "signed"),
                with,
                TimeLimit.of(values.get(TimeLimit.PARAMETER), usual(most), most));
        values.keySet().removeIf(name -> !question.takes(name));
        return new CausalRequest(question, where, options, values);
    }

    /**
     * The answer, where the claims are those of a graph.
     *
     * @throws UserMessageException if a value names nothing in it
     * @throws org.whence.causal.SearchStoppedException once the time is up
     */
    public TraceAnswer answer(CausalGraph graph) {
        return question.asked().apply(new TraceView(graph, options), values);
    }

    private static boolean isKnown(CausalQuestion question, String name) {
        return question.takes(name)
                || CausalQuestions.SHARED.stream()
                        .anyMatch(shared -> shared.name().equals(name));
    }

    private static List<String> several(Map<String, List<String>> request, String name) {
        return request.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** What a search may take that asks for no time of its own. */
    private static Duration usual(Duration most) {
        return most.compareTo(TraceOptions.USUAL_TIMEOUT) < 0 ? most : TraceOptions.USUAL_TIMEOUT;
    }
}
