package org.whence.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.ask.CannedQuestion;

/**
 * The causal question that tells from the index what a canned question finds by reading claim after claim: how one
 * thing led to another, and what lies at the root of one. Of all accounts of a large collection together the canned one
 * is read for longer than anybody waits for a page, or than the server allows. Owns neither question.
 *
 * @param question what it asks
 * @param href the same question, put with the same values
 */
record IndexedTwin(String question, String href) {
    /** A causal question, and what it calls the other's parameters. */
    private record Twin(String name, Map<String, String> parameters) {}

    private static final Map<String, Twin> TWINS = Map.of(
            "leads-to", new Twin("trace", Map.of("from", "from", "to", "to", "steps", "max")),
            "root-causes", new Twin("roots", Map.of("effect", "of")));

    /** That of a question, where it is asked of all accounts of a large collection, with all that it needs. */
    static Optional<IndexedTwin> of(Site site, CannedQuestion question, AnswerRequest wanted) {
        Map<String, String> values = wanted.arguments();
        boolean isWhole = question.parameters().stream()
                .allMatch(parameter -> parameter.fixedDefault().isPresent() || values.containsKey(parameter.name()));
        return site.store().isLarge() && wanted.acrossAccounts() && isWhole
                ? Optional.ofNullable(TWINS.get(question.name()))
                        .filter(twin -> twin.parameters.keySet().containsAll(values.keySet()))
                        .map(twin -> asked(twin, question, values))
                : Optional.empty();
    }

    private static IndexedTwin asked(Twin twin, CannedQuestion question, Map<String, String> values) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("across-accounts", List.of("true"));
        question.parameters().forEach(parameter -> {
            String value = values.getOrDefault(
                    parameter.name(), parameter.fixedDefault().orElse(""));
            query.put(twin.parameters.get(parameter.name()), List.of(value));
        });
        return new IndexedTwin(
                CausalQuestions.named(twin.name).orElseThrow().question(),
                "/" + twin.name + Addresses.queryString(query));
    }
}
