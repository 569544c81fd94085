package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhatIfFinderTest {
    @Test
    void agreesWithTheDefinitionInBothReadings() {
        Cases.forEach(one -> {
            Random random = new Random(one.name().hashCode());
            for (int i = 0; i < 4; i++) {
                TreeSet<String> factors = pick(random, one.oracle().factors);
                TreeSet<String> claims = pick(random, one.oracle().claimKeys());
                String outcome = one.oracle().factors.stream()
                        .skip(random.nextInt(one.oracle().factors.size()))
                        .findFirst()
                        .orElseThrow();
                compare(one, factors, claims, outcome);
            }
        });
    }

    private static TreeSet<String> pick(Random random, Set<String> keys) {
        return keys.stream()
                .sorted()
                .filter(key -> random.nextInt(4) == 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void compare(Cases.Case one, Set<String> factors, Set<String> claims, String outcome) {
        List<WhatIf> found = new WhatIfFinder(one.view(), Deadline.none())
                .find(factorBits(one, factors), claimBits(one, claims), OptionalInt.of(one.number(outcome)));
        assertThat(found).extracting(WhatIf::reading).containsExactly(Reading.ANY_CAUSE, Reading.ALL_OF_A_CLAIM);
        for (WhatIf whatIf : found) {
            SlowWhatIf slow =
                    new SlowWhatIf(one.oracle(), factors, claims, outcome, whatIf.reading() == Reading.ALL_OF_A_CLAIM);
            String why = whatIf.reading() + " without " + factors + " " + claims + " for " + outcome;
            assertThat(set(one, whatIf.fallen())).as(why).isEqualTo(slow.fallen());
            assertThat(set(one, whatIf.kept())).as(why).isEqualTo(slow.kept());
            assertThat(set(one, whatIf.cutOff())).as(why).isEqualTo(slow.cutOff());
            assertThat(set(one, whatIf.neverStood())).as(why).isEqualTo(slow.neverStood());
        }
    }

    private static Set<String> set(Cases.Case one, List<Integer> factors) {
        return new TreeSet<>(one.keys(factors));
    }

    private static BitSet factorBits(Cases.Case one, Set<String> keys) {
        BitSet bits = new BitSet();
        keys.forEach(key -> bits.set(one.number(key)));
        return bits;
    }

    private static BitSet claimBits(Cases.Case one, Set<String> keys) {
        BitSet bits = new BitSet();
        keys.forEach(key -> bits.set(one.view().index().claim(key).orElseThrow()));
        return bits;
    }

    @Test
    void aJointEffectKeepsItsOtherCauseInOneReadingOnly() {
        CausalView view = Relations.view("a+b>c", "c>d", "e>d");
        List<WhatIf> found = without(view, "a");
        assertThat(keys(view, found.get(0).fallen())).isEmpty();
        assertThat(keys(view, found.get(0).kept())).containsExactlyInAnyOrder("c", "d");
        assertThat(keys(view, found.get(1).fallen())).containsExactly("c");
        assertThat(keys(view, found.get(1).kept())).containsExactly("d");
    }

    @Test
    void aLoopThatLosesItsBeginningFallsWhole() {
        CausalView view = Relations.view("root>a", "a>b", "b>a", "b>end");
        assertThat(keys(view, without(view, "root").get(0).fallen())).containsExactlyInAnyOrder("a", "b", "end");
    }

    @Test
    void aLoopThatNeverHadABeginningStandsWhileItIsALoop() {
        CausalView view = Relations.view("a>b", "b>a", "b>c", "c>b", "c>end");
        assertThat(keys(view, without(view, "a").get(0).fallen())).isEmpty();
        assertThat(keys(view, without(view, "b").get(0).fallen())).containsExactlyInAnyOrder("a", "c", "end");
    }

    private static List<WhatIf> without(CausalView view, String factor) {
        BitSet factors = new BitSet();
        factors.set(view.index().factor(factor).orElseThrow());
        return new WhatIfFinder(view, Deadline.none()).find(factors, new BitSet(), OptionalInt.empty());
    }

    private static List<String> keys(CausalView view, List<Integer> factors) {
        return factors.stream().map(view.index()::factorKey).toList();
    }

    @Test
    void whatConsistsOfSeveralSidesStandsWhileOneDoes() {
        CausalClaim eroded = Relations.claim("1", "a", "weakened", "b");
        CausalIndex index = CausalIndexTest.built(List.of(
                eroded,
                Relations.loss(eroded, "side"),
                Relations.claim("2", "c", "caused", "other side"),
                Relations.definition("side", "outcome"),
                Relations.definition("other side", "outcome")));
        CausalView view = ClaimFilter.standard()
                .over(Set.of("contributedTo", Relations.DIMENSION_OF))
                .over(index);
        BitSet claims = new BitSet();
        claims.set(index.claim("1").orElseThrow());
        List<WhatIf> one = new WhatIfFinder(view, Deadline.none()).find(new BitSet(), claims, OptionalInt.empty());
        assertThat(keys(view, one.get(0).fallen())).containsExactly("side");
        assertThat(keys(view, one.get(1).kept())).containsExactly("outcome");
        claims.set(index.claim("2").orElseThrow());
        List<WhatIf> both = new WhatIfFinder(view, Deadline.none()).find(new BitSet(), claims, OptionalInt.empty());
        assertThat(keys(view, both.get(0).fallen())).containsExactlyInAnyOrder("side", "other side", "outcome");
    }

    @Test
    void aDefinitionCannotBeDenied() {
        CausalIndex index = CausalIndexTest.built(List.of(Relations.definition("side", "outcome")));
        BitSet claims = new BitSet();
        claims.set(index.claim("side outcome").orElseThrow());
        WhatIfFinder finder = new WhatIfFinder(ClaimFilter.standard().over(index), Deadline.none());
        assertThatThrownBy(() -> finder.find(new BitSet(), claims, OptionalInt.empty()))
                .hasMessage("The step side outcome holds by definition and cannot be taken away.");
    }
}
