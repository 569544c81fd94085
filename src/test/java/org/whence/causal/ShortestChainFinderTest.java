package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whence.model.UserMessageException;

class ShortestChainFinderTest {
    @Test
    void findsAChainAsShortAsAnyWithAllItsClaims() {
        Cases.forEach(one -> {
            for (String from : one.oracle().factors) {
                for (String to : one.oracle().factors) {
                    if (!from.equals(to)) {
                        compare(one, from, to);
                    }
                }
            }
        });
    }

    private static void compare(Cases.Case one, String from, String to) {
        ShortestChainFinder finder = new ShortestChainFinder(one.view(), Deadline.none());
        int steps = one.oracle().steps(from, to);
        Optional<Chain> chain = finder.find(one.number(from), one.number(to), 9);
        assertThat(chain.map(Chain::length).orElse(0)).isEqualTo(steps);
        chain.ifPresent(found -> {
            assertThat(one.oracle().chains(from, to)).contains(one.keys(found.factors()));
            for (ChainStep step : found.steps()) {
                assertThat(one.claimKeys(step.claims()).stream().map(CausalClaim::restsOn))
                        .containsExactlyInAnyOrderElementsOf(
                                one.oracle().claimsBetween(one.key(step.cause()), one.key(step.effect())).stream()
                                        .map(CausalClaim::restsOn)
                                        .distinct()
                                        .toList());
            }
            if (steps > 1) {
                assertThat(finder.find(one.number(from), one.number(to), steps - 1))
                        .isEmpty();
            }
            assertThat(finder.find(one.number(from), one.number(to), steps)).contains(found);
        });
    }

    @Test
    void reachabilityIsThatOfTheClosure() {
        Cases.forEach(one -> {
            ReachabilityFinder finder = new ReachabilityFinder(one.view(), Deadline.none());
            for (String from : one.oracle().factors) {
                Set<String> reached = one.oracle().factors.stream()
                        .filter(to -> finder.isCause(one.number(from), one.number(to)))
                        .collect(Collectors.toSet());
                assertThat(reached).isEqualTo(one.oracle().reach(from));
            }
        });
    }

    @Test
    void aChainOfTwoHundredThousandFactorsNeedsNoStack() {
        int length = 200_000;
        CausalIndex index = CausalIndexTest.built(IntStream.range(0, length)
                .mapToObj(i -> Relations.claim("c" + i, "f" + i, "caused", "f" + (i + 1)))
                .toList());
        CausalView view = ClaimFilter.standard().over(index);
        int first = index.factor("f0").orElseThrow();
        int last = index.factor("f" + length).orElseThrow();
        Chain chain = new ShortestChainFinder(view, Deadline.none())
                .find(first, last, length)
                .orElseThrow();
        assertThat(chain.length()).isEqualTo(length);
        assertThat(new NecessaryFactorFinder(view, Deadline.none())
                        .find(first, last)
                        .orElseThrow()
                        .factors())
                .hasSize(length - 1);
        assertThat(new CauseFinder(view, Deadline.none()).find(last).farthest()).isEqualTo(length);
        assertThat(new RobustnessFinder(view, Deadline.none())
                        .find(first, last)
                        .claimCut()
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void aChainFromAFactorToItselfIsRefused() {
        CausalView view = Relations.view("a>b", "b>a");
        assertThatThrownBy(() -> new ShortestChainFinder(view, Deadline.none()).find(0, 0, 4))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("ask for its loops instead");
        assertThatThrownBy(() -> new ShortestChainFinder(view, Deadline.none()).find(0, 1, 0))
                .isInstanceOf(UserMessageException.class)
                .hasMessage("The most steps must be 1 or more, but is 0.");
    }
}
