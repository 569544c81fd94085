package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainFinderTest {
    @Test
    void findsEveryChainWithinTheBoundOnceAndShorterOnesFirst() {
        Cases.forEach(one -> {
            ChainFinder finder = new ChainFinder(one.view(), Deadline.none());
            for (String from : one.oracle().factors) {
                for (String to : one.oracle().factors) {
                    for (int bound = 1; bound <= 6 && !from.equals(to); bound += 2) {
                        int most = bound;
                        List<Chain> chains = finder.find(one.number(from), one.number(to), bound)
                                .toList();
                        assertThat(chains.stream().map(chain -> one.keys(chain.factors())))
                                .containsExactlyInAnyOrderElementsOf(one.oracle().chains(from, to).stream()
                                        .filter(chain -> chain.size() - 1 <= most)
                                        .toList());
                        assertThat(chains.stream().map(Chain::length)).isSorted();
                    }
                }
            }
        });
    }

    @Test
    void theFirstOfVeryManyComeAtOnce() {
        int width = 40;
        CausalIndex index = CausalIndexTest.built(IntStream.range(0, width * width)
                .filter(i -> i / width != i % width)
                .mapToObj(i -> Relations.claim("c" + i, "f" + i / width, "caused", "f" + i % width))
                .toList());
        Stream<Chain> chains = new ChainFinder(ClaimFilter.standard().over(index), Deadline.none()).find(0, 1, width);
        List<Chain> first = chains.limit(1000).toList();
        assertThat(new HashSet<>(first)).hasSize(1000);
        assertThat(first.get(0).length()).isEqualTo(1);
        assertThat(first.get(999).length()).isEqualTo(3);
    }
}
