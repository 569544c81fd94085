package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CausalIndexTest {
    @Test
    void givesBackEveryClaimAsItWas() {
        for (int seed = 0; seed < 100; seed++) {
            List<CausalClaim> claims = Cases.random(new Random(seed));
            CausalIndex index = built(claims);
            assertThat(index.claimCount()).isEqualTo(claims.size());
            for (CausalClaim claim : claims) {
                CausalClaim found = index.claimAt(index.claim(claim.key()).orElseThrow());
                assertThat(Set.copyOf(found.causes())).isEqualTo(Set.copyOf(claim.causes()));
                assertThat(found)
                        .usingRecursiveComparison()
                        .ignoringFields("causes")
                        .isEqualTo(claim);
            }
        }
    }

    @Test
    void isTheSameWhateverTheOrderOfClaims() {
        for (int seed = 0; seed < 50; seed++) {
            List<CausalClaim> claims = Cases.withSteps(new Random(seed));
            List<CausalClaim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));
            CausalIndex one = built(claims);
            CausalIndex other = built(shuffled);
            assertThat(other.columns().buffers()).isEqualTo(one.columns().buffers());
        }
    }

    @Test
    void furtherStepsRestOnTheirClaim() {
        for (int seed = 0; seed < 100; seed++) {
            List<CausalClaim> claims = Cases.withSteps(new Random(seed));
            CausalIndex index = built(claims);
            for (CausalClaim claim : claims) {
                int number = index.claim(claim.key()).orElseThrow();
                String behind = Oracle.isDefinition(claim) ? claim.key() : CausalClaim.restsOn(claim.key());
                assertThat(index.claimKey(index.claimBehind(number))).isEqualTo(behind);
                assertThat(IntStream.of(index.stepsOf(index.claimBehind(number)))
                                .mapToObj(index::claimKey))
                        .containsExactlyInAnyOrderElementsOf(claims.stream()
                                .map(CausalClaim::key)
                                .filter(key -> key.equals(behind)
                                        || (!Oracle.isDefinition(claim)
                                                && CausalClaim.restsOn(key).equals(behind)))
                                .toList());
            }
        }
    }

    @Test
    void aStepWithOtherCausesThanItsClaimIsRefused() {
        CausalIndexBuilder builder = new CausalIndexBuilder(Relations.TABLE)
                .add(Relations.claim("1", "a", "weakened", "b"))
                .add(Relations.claim("1 c", "d", "caused", "c"));
        assertThatThrownBy(builder::build)
                .hasMessage("The step 1 c has other causes than the claim 1 that it rests on.");
    }

    @Test
    void entriesLeadFromCauseToEffectAndBack() {
        Cases.forEach(one -> {
            for (String factor : one.oracle().factors) {
                int number = one.number(factor);
                CausalView view = one.view();
                assertThat(Set.copyOf(one.keys(view.neighbours(view.index().effects(), number))))
                        .isEqualTo(one.oracle().effectsOf(factor));
                assertThat(Set.copyOf(one.keys(view.neighbours(view.index().causes(), number))))
                        .isEqualTo(one.oracle().causesOf(factor));
                for (String effect : one.oracle().factors) {
                    assertThat(claimKeys(view, view.claimsBetween(number, one.number(effect))))
                            .isEqualTo(one.oracle().claimsBetween(factor, effect));
                }
            }
        });
    }

    private static Set<String> claimKeys(CausalView view, int[] claims) {
        return IntStream.of(claims).mapToObj(view.index()::claimKey).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void componentsAreThoseOfMutualCausation() {
        Cases.forEach(one -> {
            Components components = ComponentFinder.all(one.view(), Deadline.none());
            for (String from : one.oracle().factors) {
                Set<String> reach = one.oracle().reach(from);
                for (String to : one.oracle().factors) {
                    boolean mutual = from.equals(to)
                            || (reach.contains(to) && one.oracle().reach(to).contains(from));
                    assertThat(components.of(one.number(from)) == components.of(one.number(to)))
                            .isEqualTo(mutual);
                    if (reach.contains(to)) {
                        assertThat(components.of(one.number(from)))
                                .isGreaterThanOrEqualTo(components.of(one.number(to)));
                    }
                }
            }
        });
    }

    @Test
    void numbersFactorsBreadthFirstFromTheOneWithMostClaims() {
        CausalIndex index = Relations.index("z>y", "y>x", "w>x", "v>x", "u>v", "b>a");
        assertThat(IntStream.range(0, index.factorCount()).mapToObj(index::factorKey))
                .containsExactly("x", "v", "w", "y", "u", "z", "a", "b");
    }

    @Test
    void knowsDatesAndAbsences() {
        CausalIndex index = new CausalIndexBuilder(Relations.TABLE)
                .describe(CausalFactor.dated("a", -20_000, -19_000).asAbsence())
                .describe(CausalFactor.of("lonely"))
                .add(Relations.claim("1", "a", "caused", "b"))
                .build();
        assertThat(index.factorAt(index.factor("a").orElseThrow()))
                .isEqualTo(CausalFactor.dated("a", -20_000, -19_000).asAbsence());
        assertThat(index.factorAt(index.factor("b").orElseThrow())).isEqualTo(CausalFactor.of("b"));
        assertThat(index.factor("lonely")).isPresent();
        assertThat(index.factor("unheard-of")).isEmpty();
    }

    @Test
    void anIndexOfNothingIsEmpty() {
        CausalIndex index = built(List.of());
        assertThat(index.factorCount()).isZero();
        assertThat(index.claim("any")).isEmpty();
    }

    @Test
    void twoClaimsOfOneKeyAreRefused() {
        CausalIndexBuilder builder = new CausalIndexBuilder(Relations.TABLE)
                .add(Relations.claim("1", "a", "caused", "b"))
                .add(Relations.claim("1", "b", "caused", "c"));
        assertThatThrownBy(builder::build).hasMessage("The claim 1 is given twice.");
    }

    @Test
    void claimsThatCannotStandAreRefused() {
        assertThatThrownBy(
                        () -> new CausalIndexBuilder(Relations.TABLE).add(Relations.claim("1", "a", "inspired", "b")))
                .hasMessageContaining("inspired is not in the table");
        assertThatThrownBy(() -> CausalClaim.of("1", List.of(), "caused", "b", "essay", "author"))
                .hasMessage("The claim 1 has no cause.");
        assertThatThrownBy(() -> Relations.claim("1", "a", "caused", "b").scored(1.5))
                .hasMessageContaining("not above 0 and at most 1");
    }

    static CausalIndex built(List<CausalClaim> claims) {
        return new CausalIndexBuilder(Relations.TABLE).addAll(claims.stream()).build();
    }
}
