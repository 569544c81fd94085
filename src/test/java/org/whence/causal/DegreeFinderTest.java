package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DegreeFinderTest {
    @Test
    void claimsOntoAndFromAFactorAreItsDegreeWhateverTheirStance() {
        Cases.forEach(one -> {
            DegreeFinder degrees = new DegreeFinder(one.view().index());
            for (String factor : one.oracle().factors) {
                long onto = count(one, claim -> claim.effect().equals(factor));
                long from = count(one, claim -> claim.causes().contains(factor));
                assertThat(degrees.degree(factor)).as(factor).isEqualTo(onto + from);
            }
        });
    }

    @Test
    void factorOfNoClaimHasNone() {
        assertThat(new DegreeFinder(Relations.view("a>b").index()).degree("c")).isZero();
    }

    private static long count(Cases.Case one, Predicate<CausalClaim> wanted) {
        return one.claims().stream()
                .filter(claim -> !Oracle.isDefinition(claim))
                .filter(claim -> CausalClaim.restsOn(claim.key()).equals(claim.key()))
                .filter(wanted)
                .count();
    }
}
