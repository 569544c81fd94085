package org.whence.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.whence.ask.CannedQuestion;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.TopFactorFinder;
import org.whence.model.UserMessageException;
import org.whence.trace.FactorWords;

/**
 * The causal question that tells from the index what a canned question finds by reading claim after claim: how one
 * thing led to another, what lies at the root of one, and, where thousands of claims name it, what led to it or followed.
 * Of all accounts of a large collection together the canned one is read for longer than anybody waits for a page, or
 * than the server allows. Owns neither question.
 *
 * @param question what is asked
 * @param href the same question of the index, put with the same values
 */
record IndexedTwin(String question, String href) {
    /** So many claims are read within a second. */
    static final int READ_AT_ONCE = 2_000;

    /**
     * A causal question.
     *
     * @param parameters what it calls the other's parameters
     * @param also what else it is given
     * @param of the other's parameter whose claims are read
     * @param counting how many there are; none where all that lead there are read too
     */
    private record Twin(
            String name,
            Map<String, String> parameters,
            Map<String, String> also,
            String of,
            Optional<ToIntBiFunction<TopFactorFinder, Integer>> counting) {}

    private static final Map<String, Twin> TWINS = Map.of(
            "leads-to",
            new Twin("trace", Map.of("from", "from", "to", "to", "steps", "max"), Map.of(), "to", Optional.empty()),
            "root-causes",
            new Twin("roots", Map.of("effect", "of"), Map.of(), "effect", Optional.empty()),
            "causes-of",
            new Twin("why", Map.of("effect", "of"), Map.of(), "effect", Optional.of(TopFactorFinder::claimsOnto)),
            "effects-of",
            new Twin(
                    "why",
                    Map.of("cause", "of"),
                    Map.of("effects", "true"),
                    "cause",
                    Optional.of(TopFactorFinder::claimsFrom)));

    /** That of a question, where it is asked of all accounts of a large collection, with all that it needs. */
    static Optional<IndexedTwin> of(Site site, CannedQuestion question, AnswerRequest wanted) {
        return of(site, question, wanted, READ_AT_ONCE);
    }

    /** The same, where so many claims are read at once. */
    static Optional<IndexedTwin> of(Site site, CannedQuestion question, AnswerRequest wanted, int readAtOnce) {
        Map<String, String> values = wanted.arguments();
        return site.store().isLarge() && wanted.acrossAccounts()
                ? Optional.ofNullable(TWINS.get(question.name()))
                        .filter(twin -> twin.parameters.keySet().containsAll(values.keySet())
                                && isWhole(twin, question, values))
                        .filter(twin -> isLong(site, twin, values.get(twin.of), readAtOnce))
                        .map(twin -> asked(twin, question, values))
                : Optional.empty();
    }

    private static boolean isWhole(Twin twin, CannedQuestion question, Map<String, String> values) {
        return question.parameters().stream()
                .filter(parameter -> twin.parameters.containsKey(parameter.name()))
                .allMatch(parameter -> parameter.fixedDefault().isPresent() || values.containsKey(parameter.name()));
    }

    private static boolean isLong(Site site, Twin twin, String written, int readAtOnce) {
        return twin.counting
                .map(counting -> {
                    TopFactorFinder claims =
                            new TopFactorFinder(ClaimFilter.standard().over(site.causalIndex()), Deadline.none());
                    return number(site, written)
                            .filter(factor -> counting.applyAsInt(claims, factor) > readAtOnce)
                            .isPresent();
                })
                .orElse(true);
    }

    /** The factor that is meant; none where that is not clear, or where no claim names it. */
    private static Optional<Integer> number(Site site, String written) {
        Scope all = site.across();
        try {
            return Optional.of(all.reading(() -> site.causalGraph(all).factor("of", written)))
                    .filter(FactorWords::isSomewhere)
                    .map(FactorWords::number);
        } catch (UserMessageException e) {
            // The question itself says what is wrong with it.
            return Optional.empty();
        }
    }

    private static IndexedTwin asked(Twin twin, CannedQuestion question, Map<String, String> values) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("across-accounts", List.of("true"));
        twin.also.forEach((name, value) -> query.put(name, List.of(value)));
        question.parameters().stream()
                .filter(parameter -> twin.parameters.containsKey(parameter.name()))
                .forEach(parameter -> {
                    String value = values.getOrDefault(
                            parameter.name(), parameter.fixedDefault().orElse(""));
                    query.put(twin.parameters.get(parameter.name()), List.of(value));
                });
        return new IndexedTwin(question.summary(), "/" + twin.name + Addresses.queryString(query));
    }
}
