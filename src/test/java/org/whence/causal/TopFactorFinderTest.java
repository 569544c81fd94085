package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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
    void whatTheIndexKeepsIsWhatLookingAtAllFactorsGives() {
        CausalIndexBuilder builder = new CausalIndexBuilder(Relations.TABLE);
        Random random = new Random(5);
        for (int claim = 0; claim < 1_000; claim++) {
            String cause = "f" + random.nextInt(1 + random.nextInt(300));
            String effect = "g" + random.nextInt(1 + random.nextInt(300));
            builder.add(Relations.claim("c" + claim, cause, claim % 9 == 0 ? "prevented" : "caused", effect));
        }
        CausalView kept = ClaimFilter.standard().over(builder.build());
        BitSet takesNoPart = new BitSet();
        takesNoPart.set(kept.index().claim("c0").orElseThrow());
        CausalView lookedAt = kept.without(new BitSet(), takesNoPart);
        assertThat(kept.top()).isPresent();
        assertThat(lookedAt.top()).isEmpty();
        for (int most : new int[] {0, 1, 20, 100, 101, 1_000}) {
            assertThat(new TopFactorFinder(kept, Deadline.none()).byClaimsOnto(most))
                    .isEqualTo(new TopFactorFinder(lookedAt, Deadline.none()).byClaimsOnto(most))
                    .hasSizeLessThanOrEqualTo(most);
            assertThat(new TopFactorFinder(kept, Deadline.none()).byClaimsFrom(most))
                    .isEqualTo(new TopFactorFinder(lookedAt, Deadline.none()).byClaimsFrom(most));
        }
        assertThat(new TopFactorFinder(kept, Deadline.none()).byClaimsOnto(1_000))
                .hasSizeGreaterThan(101);
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
    void ofFactorsWithAsManyClaimsTheFirstByCodeUnitsGoesBefore() {
        String pair = "https://example.org/\uD800\uDF48";
        String later = "https://example.org/\uFFFD";
        CausalIndexBuilder builder = new CausalIndexBuilder(Relations.TABLE);
        builder.add(Relations.claim("c1", later, "caused", "x")).add(Relations.claim("c2", pair, "caused", "y"));
        CausalIndex index = builder.build();
        assertThat(new TopFactorFinder(ClaimFilter.standard().over(index), Deadline.none()).byClaimsFrom(1))
                .containsExactly(new TopFactor(index.factor(pair).orElseThrow(), 1));
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
