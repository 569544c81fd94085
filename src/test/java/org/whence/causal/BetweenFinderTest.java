package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@link MediatorFinder}, {@link CommonCauseFinder}, {@link CommonEffectFinder}, {@link NecessaryFactorFinder}. */
class BetweenFinderTest {
    @Test
    void mediatorsAreOnAChainAndNoShorterOneHasThem() {
        forPairs((one, from, to) -> {
            for (int bound : new int[] {2, 3, 6}) {
                Map<String, Integer> expected = new TreeMap<>();
                for (List<String> chain : one.oracle().chains(from, to)) {
                    for (String factor : chain.subList(1, chain.size() - 1)) {
                        if (chain.size() - 1 <= bound) {
                            expected.merge(factor, chain.size() - 1, Math::min);
                        }
                    }
                }
                Map<String, Integer> found = new TreeMap<>();
                new MediatorFinder(one.view(), Deadline.none())
                        .find(one.number(from), one.number(to), bound)
                        .forEach(mediator -> {
                            List<String> chain = one.keys(mediator.chain().factors());
                            assertThat(one.oracle().chains(from, to)).contains(chain);
                            assertThat(chain).contains(one.key(mediator.factor()));
                            found.put(one.key(mediator.factor()), chain.size() - 1);
                        });
                assertThat(found).isEqualTo(expected);
            }
        });
    }

    @Test
    void commonCausesWorkOnEitherWithoutTheOther() {
        forPairs((one, first, second) -> {
            Map<String, List<Integer>> causes = new TreeMap<>();
            Map<String, List<Integer>> effects = new TreeMap<>();
            Oracle withoutFirst = one.oracle().withoutFactor(first);
            Oracle withoutSecond = one.oracle().withoutFactor(second);
            for (String factor : one.oracle().factors) {
                int toFirst = withoutSecond.steps(factor, first);
                int toSecond = withoutFirst.steps(factor, second);
                int fromFirst = withoutSecond.steps(first, factor);
                int fromSecond = withoutFirst.steps(second, factor);
                boolean other = !factor.equals(first) && !factor.equals(second);
                if (other && toFirst > 0 && toSecond > 0) {
                    causes.put(factor, List.of(toFirst, toSecond));
                }
                if (other && fromFirst > 0 && fromSecond > 0) {
                    effects.put(factor, List.of(fromFirst, fromSecond));
                }
            }
            int a = one.number(first);
            int b = one.number(second);
            assertThat(distances(one, new CommonCauseFinder(one.view(), Deadline.none()).find(a, b, 9)))
                    .isEqualTo(causes);
            assertThat(distances(one, new CommonEffectFinder(one.view(), Deadline.none()).find(a, b, 9)))
                    .isEqualTo(effects);
        });
    }

    private static Map<String, List<Integer>> distances(Cases.Case one, List<CommonFactor> found) {
        Map<String, List<Integer>> distances = new TreeMap<>();
        found.forEach(common -> distances.put(one.key(common.factor()), List.of(common.toFirst(), common.toSecond())));
        assertThat(found.stream().map(common -> common.toFirst() + common.toSecond()))
                .isSorted();
        return distances;
    }

    @Test
    void necessaryIsWhatLeavesNoChainWhenItGoes() {
        forPairs((one, from, to) -> {
            Optional<Necessary> found =
                    new NecessaryFactorFinder(one.view(), Deadline.none()).find(one.number(from), one.number(to));
            List<List<String>> chains = one.oracle().chains(from, to);
            assertThat(found.isPresent()).isEqualTo(!chains.isEmpty());
            found.ifPresent(necessary -> {
                List<String> expected = chains.get(0).stream()
                        .filter(factor -> !factor.equals(from) && !factor.equals(to))
                        .filter(factor -> one.oracle().withoutFactor(factor).steps(from, to) == 0)
                        .toList();
                Set<String> claims = one.oracle().claimKeys().stream()
                        .filter(key -> one.oracle().withoutClaim(key).steps(from, to) == 0)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(one.keys(necessary.factors())).isEqualTo(expected);
                assertThat(new TreeSet<>(one.claimKeys(necessary.claims()))).isEqualTo(claims);
            });
        });
    }

    private interface Pair {
        void test(Cases.Case one, String first, String second);
    }

    private static void forPairs(Pair pair) {
        Cases.forEach(one -> {
            for (String first : one.oracle().factors) {
                for (String second : one.oracle().factors) {
                    if (!first.equals(second)) {
                        pair.test(one, first, second);
                    }
                }
            }
        });
    }
}
