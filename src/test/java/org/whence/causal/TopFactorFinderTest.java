package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopFactorFinderTest {
    @Test
    void factorsThatMostClaimsNameComeFirst() {
        Cases.forEach(one -> {
            TopFactorFinder finder = new TopFactorFinder(one.view(), Deadline.none());
            for (int most : new int[] {0, 1, 3, 100}) {
                assertThat(finder.byClaimsOnto(most))
                        .as(one.toString())
                        .isEqualTo(bySorting(one, most, factor -> one.view().claimsOnto(factor).length));
                assertThat(finder.byClaimsFrom(most))
                        .as(one.toString())
                        .isEqualTo(bySorting(one, most, factor -> one.view().claimsFrom(factor).length));
            }
        });
    }

    @Test
    void onlyFactorsAskedForAreRanked() {
        CausalView view = Relations.view("a>x", "a>y", "b>x", "b>y", "b>z", "c>x");
        int a = view.index().factor("a").orElseThrow();
        int c = view.index().factor("c").orElseThrow();
        assertThat(new TopFactorFinder(view, Deadline.none()).byClaimsFrom(5, new int[] {c, a}))
                .containsExactly(new TopFactor(a, 2), new TopFactor(c, 1));
    }

    @Test
    void jointClaimCountsOnce() {
        CausalView view = Relations.view("a+b>x", "c>y");
        assertThat(new TopFactorFinder(view, Deadline.none()).byClaimsOnto(5))
                .extracting(TopFactor::claims)
                .containsExactly(1, 1);
    }

    private static List<TopFactor> bySorting(Cases.Case one, int most, IntUnaryOperator claims) {
        return IntStream.range(0, one.view().index().factorCount())
                .mapToObj(factor -> new TopFactor(factor, claims.applyAsInt(factor)))
                .filter(top -> top.claims() > 0)
                .sorted(Comparator.comparingInt(TopFactor::claims)
                        .reversed()
                        .thenComparing(top -> one.key(top.factor())))
                .limit(most)
                .toList();
    }
}
