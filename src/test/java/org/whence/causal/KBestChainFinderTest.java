package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class KBestChainFinderTest {
    @Test
    void theShortestOfAllChainsComeFirst() {
        Cases.forEach(one -> {
            KBestChainFinder finder = new KBestChainFinder(one.view(), ChainOrder.SHORTEST_FIRST, Deadline.none());
            forPairs(one, (from, to, all) -> {
                for (int count : new int[] {1, 3, 1000}) {
                    List<Chain> found = finder.find(one.number(from), one.number(to), 5, count);
                    List<List<String>> within =
                            all.stream().filter(chain -> chain.size() <= 6).toList();
                    assertThat(found.stream().map(Chain::length))
                            .isEqualTo(within.stream()
                                    .limit(count)
                                    .map(chain -> chain.size() - 1)
                                    .toList());
                    assertThat(found.stream().map(chain -> one.keys(chain.factors())))
                            .doesNotHaveDuplicates()
                            .isSubsetOf(within);
                }
            });
        });
    }

    @Test
    void theStrongestOfAllChainsComeFirst() {
        Cases.forEach(one -> {
            KBestChainFinder finder = new KBestChainFinder(one.view(), ChainOrder.STRONGEST_FIRST, Deadline.none());
            forPairs(one, (from, to, all) -> {
                List<Chain> found = finder.find(one.number(from), one.number(to), 9, 4);
                List<Double> strengths = all.stream()
                        .map(one.oracle()::strength)
                        .sorted(Comparator.reverseOrder())
                        .limit(4)
                        .toList();
                assertThat(found).hasSameSizeAs(strengths).doesNotHaveDuplicates();
                for (int i = 0; i < found.size(); i++) {
                    assertThat(one.oracle().strength(one.keys(found.get(i).factors())))
                            .isCloseTo(strengths.get(i), within(1e-9));
                }
            });
        });
    }

    private interface Pair {
        void test(String from, String to, List<List<String>> chains);
    }

    private static void forPairs(Cases.Case one, Pair pair) {
        for (String from : one.oracle().factors) {
            for (String to : one.oracle().factors) {
                if (!from.equals(to)) {
                    pair.test(from, to, one.oracle().chains(from, to));
                }
            }
        }
    }
}
