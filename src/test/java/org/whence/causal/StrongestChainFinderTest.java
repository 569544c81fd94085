package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whence.model.UserMessageException;

class StrongestChainFinderTest {
    @Test
    void noChainIsStronger() {
        Cases.forEach(one -> {
            StrongestChainFinder finder = new StrongestChainFinder(one.view(), Deadline.none());
            for (String from : one.oracle().factors) {
                for (String to : one.oracle().factors) {
                    if (!from.equals(to)) {
                        Optional<StrongestChain> found = finder.find(one.number(from), one.number(to));
                        List<List<String>> chains = one.oracle().chains(from, to);
                        assertThat(found.isPresent()).isEqualTo(!chains.isEmpty());
                        found.ifPresent(strongest -> {
                            double most = chains.stream()
                                    .mapToDouble(one.oracle()::strength)
                                    .max()
                                    .orElseThrow();
                            assertThat(strongest.product()).isCloseTo(most, within(1e-9));
                            assertThat(one.oracle()
                                            .strength(one.keys(strongest.chain().factors())))
                                    .isCloseTo(most, within(1e-9));
                        });
                    }
                }
            }
        });
    }

    @Test
    void theStepStandsOnTheStrongestOfItsClaims() {
        CausalIndex index = CausalIndexTest.built(List.of(
                Relations.claim("weak", "a", "caused", "b").scored(0.25),
                Relations.claim("strong", "a", "caused", "b").scored(0.75)));
        StrongestChain found = new StrongestChainFinder(ClaimFilter.standard().over(index), Deadline.none())
                .find(index.factor("a").orElseThrow(), index.factor("b").orElseThrow())
                .orElseThrow();
        assertThat(found.product()).isEqualTo(0.75);
        assertThat(found.chain().steps().get(0).claims())
                .containsExactly(index.claim("strong").orElseThrow());
    }

    @Test
    void aClaimWithoutScoreIsNamedAndRefused() {
        CausalIndex index = CausalIndexTest.built(List.of(
                Relations.claim("scored", "a", "caused", "b").scored(0.5),
                Relations.claim("scoreless", "b", "caused", "c")));
        StrongestChainFinder finder =
                new StrongestChainFinder(ClaimFilter.standard().over(index), Deadline.none());
        int a = index.factor("a").orElseThrow();
        assertThatThrownBy(() -> finder.find(a, index.factor("c").orElseThrow()))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("scoreless has none: ask for the shortest chain instead");
    }
}
