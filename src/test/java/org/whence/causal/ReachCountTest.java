package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the index has counted beforehand, held to a plain search, with and without a filter. */
class ReachCountTest {
    @Test
    void countsAreThoseOfTheDefinition() {
        Cases.forEach(one -> {
            for (String factor : one.oracle().factors) {
                int number = one.number(factor);
                Set<String> causes = one.oracle().factors.stream()
                        .filter(cause -> one.oracle().reach(cause).contains(factor))
                        .collect(Collectors.toSet());
                assertThat(new CauseFinder(one.view(), Deadline.none()).count(number))
                        .as("causes of %s", factor)
                        .isEqualTo(causes.size());
                assertThat(new EffectFinder(one.view(), Deadline.none()).count(number))
                        .as("effects of %s", factor)
                        .isEqualTo(one.oracle().reach(factor).size());
                for (String cause : one.oracle().factors) {
                    assertThat(new ReachabilityFinder(one.view(), Deadline.none()).isCause(one.number(cause), number))
                            .as("%s of %s", cause, factor)
                            .isEqualTo(causes.contains(cause));
                }
            }
        });
    }

    @Test
    void countsOfLargerGraphsAreThoseOfAPlainSearch() {
        int loops = 0;
        for (int seed = 0; seed < 40; seed++) {
            CausalIndex index = random(new Random(seed));
            CausalView standard = ClaimFilter.standard().over(index);
            loops += standard.giant() == null ? 0 : 1;
            // Nothing that took part is supposed away, but the view no longer knows that it is the standard one.
            CausalView plain = standard.without(none(), beyond(index));
            assertThat(plain.giant()).isNull();
            for (int factor = 0; factor < index.factorCount(); factor++) {
                Reach causes = new CauseFinder(plain, Deadline.none()).find(factor);
                Reach effects = new EffectFinder(plain, Deadline.none()).find(factor);
                assertThat(new CauseFinder(standard, Deadline.none()).count(factor))
                        .as("seed %d, causes of %d", seed, factor)
                        .isEqualTo(new CauseFinder(plain, Deadline.none()).count(factor))
                        .isEqualTo(causes.count() + (causes.stepsBack() > 0 ? 1 : 0));
                assertThat(new EffectFinder(standard, Deadline.none()).count(factor))
                        .isEqualTo(effects.count() + (effects.stepsBack() > 0 ? 1 : 0));
                assertThat(new RootCauseFinder(standard, Deadline.none()).count(factor))
                        .isEqualTo(new RootCauseFinder(plain, Deadline.none())
                                .find(factor)
                                .size());
                assertThat(new FinalOutcomeFinder(standard, Deadline.none()).count(factor))
                        .isEqualTo(new FinalOutcomeFinder(plain, Deadline.none())
                                .find(factor)
                                .size());
                BitSet all = new BitSet();
                causes.forEach(cause -> all.set(cause.factor()));
                all.set(factor, causes.stepsBack() > 0);
                for (int cause = 0; cause < index.factorCount(); cause++) {
                    assertThat(new ReachabilityFinder(standard, Deadline.none()).isCause(cause, factor))
                            .as("seed %d, %d of %d", seed, cause, factor)
                            .isEqualTo(all.get(cause));
                }
            }
        }
        assertThat(loops).as("graphs with a loop").isGreaterThan(20);
    }

    @Test
    void closureServesTheStandardViewAloneHoweverItIsAskedFor() {
        CausalIndex index = new CausalIndexBuilder(Relations.TABLE)
                .add(Relations.claim("1", "a", "caused", "b"))
                .add(Relations.claim("2", "b", "contributedTo", "a"))
                .add(Relations.claim("3", "b", "prevented", "c"))
                .add(Relations.claim("4", "b", "caused", "d")
                        .held(Stance.ASSERTS, HostStance.NONE, Modality.ACTUAL, Explicitness.INFERRED))
                .build();
        ClaimFilter standard = ClaimFilter.standard();
        assertThat(standard.over(index).giant()).isNotNull();
        assertThat(standard.over(Set.of("contributedTo")).over(index).giant()).isNotNull();
        assertThat(standard.over(Set.of("caused")).over(index).giant()).isNull();
        assertThat(standard.withSigns().over(index).giant()).isNull();
        assertThat(standard.withInferred().over(index).giant()).isNull();
        assertThat(standard.inAccounts(Set.copyOf(index.accounts())).over(index).giant())
                .isNull();
        assertThat(standard.over(index).withoutFactor(0).giant()).isNull();
    }

    @Test
    void closureServesAViewThatWouldLetInMoreIfThereWereAny() {
        CausalIndex index = Relations.index("a>b", "b>a", "b>c");
        Set<String> more = Set.of("contributedTo", Relations.DIMENSION_OF);
        assertThat(ClaimFilter.standard()
                        .withSigns()
                        .withInferred()
                        .over(more)
                        .over(index)
                        .giant())
                .isNotNull();
        assertThat(ClaimFilter.standard().over(Set.of("caused")).over(index).giant())
                .isNotNull();
    }

    @Test
    void graphWithoutALoopKeepsNone() {
        assertThat(Relations.view("a>b", "b>c").giant()).isNull();
        assertThat(Relations.view("a>a", "a>c").giant()).isNull();
    }

    private static BitSet none() {
        return new BitSet();
    }

    /** The claim that takes no part. */
    private static BitSet beyond(CausalIndex index) {
        BitSet claims = new BitSet();
        claims.set(index.claim("zz").orElseThrow());
        return claims;
    }

    /** Sparse, so that there are loops of every size, and things above, below and beside them. */
    private static CausalIndex random(Random random) {
        int factors = 10 + random.nextInt(60);
        int claims = (int) (factors * (0.6 + random.nextDouble()));
        CausalIndexBuilder builder = new CausalIndexBuilder(Relations.TABLE);
        IntStream.range(0, claims)
                .mapToObj(claim -> Relations.claim(
                        "c" + claim, "f" + random.nextInt(factors), "caused", "f" + random.nextInt(factors)))
                .forEach(builder::add);
        // Takes no part, so that it can be supposed away without a difference.
        builder.add(Relations.claim("zz", "zy", "prevented", "zz"));
        return builder.build();
    }
}
