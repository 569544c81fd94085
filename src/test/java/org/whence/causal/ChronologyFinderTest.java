package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChronologyFinderTest {
    @Test
    void anEffectThatWasOverBeforeItsCauseBeganIsFound() {
        assertThat(found(CausalFactor.dated("a", 10, 20), CausalFactor.dated("b", 1, 9)))
                .containsExactly("a before b");
    }

    @Test
    void overlappingDatesAreNoObjection() {
        assertThat(found(CausalFactor.dated("a", 10, 20), CausalFactor.dated("b", 1, 10)))
                .isEmpty();
    }

    @Test
    void anUndatedFactorInBetweenHidesNothing() {
        assertThat(found(CausalFactor.dated("a", 10, 20), CausalFactor.of("b"), CausalFactor.dated("c", 1, 9)))
                .containsExactly("a before c");
    }

    @Test
    void theCauseThatBeganLastIsNamed() {
        assertThat(found(
                        CausalFactor.dated("a", 10, 20),
                        CausalFactor.dated("b", 15, 30),
                        CausalFactor.dated("c", 1, 9)))
                .containsExactly("b before c");
    }

    @Test
    void withoutDatesNothingIsImpossible() {
        assertThat(found(CausalFactor.of("a"), CausalFactor.of("b"))).isEmpty();
    }

    private static List<String> found(CausalFactor... factors) {
        CausalIndexBuilder builder = new CausalIndexBuilder(Relations.TABLE);
        for (int i = 0; i < factors.length; i++) {
            builder.describe(factors[i]);
            if (i > 0) {
                builder.add(Relations.claim("c" + i, factors[i - 1].key(), "caused", factors[i].key()));
            }
        }
        CausalIndex index = builder.build();
        Chain chain = new ShortestChainFinder(ClaimFilter.standard().over(index), Deadline.none())
                .find(
                        index.factor(factors[0].key()).orElseThrow(),
                        index.factor(factors[factors.length - 1].key()).orElseThrow(),
                        9)
                .orElseThrow();
        return new ChronologyFinder(index)
                .find(chain).stream()
                        .map(order -> index.factorKey(order.cause()) + " before " + index.factorKey(order.effect()))
                        .toList();
    }
}
