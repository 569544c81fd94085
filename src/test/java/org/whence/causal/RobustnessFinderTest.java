package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RobustnessFinderTest {
    @Test
    void noSmallerCutPartsTheTwoAndAsManyChainsShareNoClaim() {
        Cases.forEach(one -> {
            if (one.oracle().claimKeys().size() > 12) {
                return;
            }
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
        Robustness found = new RobustnessFinder(one.view(), Deadline.none()).find(one.number(from), one.number(to));
        List<String> claims = List.copyOf(one.oracle().claimKeys());
        assertThat(found.claimCut().map(List::size))
                .isEqualTo(least(claims, from, to, one.oracle(), Oracle::withoutClaim));
        found.claimCut()
                .ifPresent(cut -> assertThat(parted(one.oracle(), one.claimKeys(cut), from, to, Oracle::withoutClaim))
                        .isTrue());
        assertDisjoint(one, found, from, to);
        List<String> between = new ArrayList<>(one.oracle().factors);
        between.removeAll(List.of(from, to));
        Optional<Integer> factors = least(between, from, to, one.oracle(), Oracle::withoutFactor);
        assertThat(found.factorCut().map(List::size)).isEqualTo(factors);
        found.factorCut()
                .ifPresent(cut -> assertThat(parted(one.oracle(), one.keys(cut), from, to, Oracle::withoutFactor))
                        .isTrue());
    }

    @Test
    void eachClaimAndEachFactorThatAllChainsNeedIsNamed() {
        Cases.forEach(one -> {
            for (String from : one.oracle().factors) {
                for (String to : one.oracle().factors) {
                    if (from.equals(to) || !one.oracle().reach(from).contains(to)) {
                        continue;
                    }
                    Robustness found =
                            new RobustnessFinder(one.view(), Deadline.none()).find(one.number(from), one.number(to));
                    assertThat(one.claimKeys(found.claimsOnEveryChain()))
                            .doesNotHaveDuplicates()
                            .hasSameElementsAs(
                                    alone(one.oracle().claimKeys(), one.oracle(), from, to, Oracle::withoutClaim));
                    List<String> between = new ArrayList<>(one.oracle().factors);
                    between.removeAll(List.of(from, to));
                    assertThat(one.keys(found.factorsOnEveryChain()))
                            .doesNotHaveDuplicates()
                            .hasSameElementsAs(alone(between, one.oracle(), from, to, Oracle::withoutFactor));
                }
            }
        });
    }

    private static List<String> alone(Iterable<String> keys, Oracle oracle, String from, String to, Removal removal) {
        List<String> alone = new ArrayList<>();
        keys.forEach(key -> {
            if (parted(oracle, List.of(key), from, to, removal)) {
                alone.add(key);
            }
        });
        return alone;
    }

    private static void assertDisjoint(Cases.Case one, Robustness found, String from, String to) {
        List<Integer> used = new ArrayList<>();
        for (Chain chain : found.chains()) {
            assertThat(one.oracle().chains(from, to)).contains(one.keys(chain.factors()));
            for (ChainStep step : chain.steps()) {
                assertThat(step.claims()).hasSize(1);
                assertThat(one.oracle().claimsBetween(one.key(step.cause()), one.key(step.effect())))
                        .containsAll(one.claimKeys(step.claims()));
                step.claims().stream()
                        .filter(claim -> !one.view().index().isConstitutive(claim))
                        .forEach(claim -> used.add(one.view().index().claimBehind(claim)));
            }
        }
        assertThat(used).doesNotHaveDuplicates();
        found.claimCut().ifPresentOrElse(cut -> assertThat(found.chains()).hasSameSizeAs(cut), () -> assertThat(used)
                .isEmpty());
        assertThat(found.chains().isEmpty())
                .isEqualTo(one.oracle().chains(from, to).isEmpty());
    }

    private interface Removal {
        Oracle without(Oracle oracle, String key);
    }

    private static boolean parted(Oracle oracle, List<String> cut, String from, String to, Removal removal) {
        Oracle left = oracle;
        for (String key : cut) {
            left = removal.without(left, key);
        }
        return !left.reach(from).contains(to);
    }

    /** The size of the smallest set that parts the two, by trying all; empty where none does. */
    private static Optional<Integer> least(List<String> keys, String from, String to, Oracle oracle, Removal removal) {
        for (int size = 0; size <= keys.size(); size++) {
            if (anyParts(keys, 0, size, from, to, oracle, removal)) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }

    private static boolean anyParts(
            List<String> keys, int next, int size, String from, String to, Oracle oracle, Removal removal) {
        if (size == 0) {
            return !oracle.reach(from).contains(to);
        }
        for (int i = next; i + size <= keys.size(); i++) {
            if (anyParts(keys, i + 1, size - 1, from, to, removal.without(oracle, keys.get(i)), removal)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aJointClaimFallsAsOne() {
        CausalView view = Relations.view("a>b", "a>c", "b+c>d");
        CausalIndex index = view.index();
        Robustness found = new RobustnessFinder(view, Deadline.none())
                .find(index.factor("a").orElseThrow(), index.factor("d").orElseThrow());
        assertThat(found.claimCut().orElseThrow())
                .containsExactly(index.claim("3").orElseThrow());
        assertThat(found.chains()).hasSize(1);
        assertThat(new TreeSet<>(found.factorCut().orElseThrow()))
                .containsExactlyInAnyOrder(
                        index.factor("b").orElseThrow(), index.factor("c").orElseThrow());
    }

    private static final ClaimFilter WITH_DEFINITIONS =
            ClaimFilter.standard().over(Set.of("contributedTo", Relations.DIMENSION_OF));

    @Test
    void aClaimOfSeveralStepsFallsAsOne() {
        CausalClaim eroded = Relations.claim("1", "a", "weakened", "b");
        CausalIndex index = CausalIndexTest.built(List.of(
                eroded,
                Relations.loss(eroded, "c"),
                Relations.loss(eroded, "d"),
                Relations.claim("2", "b", "caused", "e"),
                Relations.claim("3", "c", "caused", "e"),
                Relations.claim("4", "d", "caused", "e")));
        Robustness found = find(ClaimFilter.standard().withSigns().over(index), "a", "e");
        assertThat(found.claimCut().orElseThrow())
                .containsExactly(index.claim("1").orElseThrow());
        assertThat(found.chains()).hasSize(1);
    }

    @Test
    void severalChainsMayUseOneDefinition() {
        CausalIndex index = CausalIndexTest.built(List.of(
                Relations.claim("1", "a", "caused", "side"),
                Relations.claim("2", "a", "triggered", "side"),
                Relations.definition("side", "outcome")));
        Robustness found = find(WITH_DEFINITIONS.over(index), "a", "outcome");
        assertThat(found.claimCut().orElseThrow()).hasSize(2);
        assertThat(found.chains()).hasSize(2);
        assertThat(found.factorCut().orElseThrow())
                .containsExactly(index.factor("side").orElseThrow());
    }

    @Test
    void noDenialPartsWhatDefinitionsJoin() {
        CausalIndex index = CausalIndexTest.built(List.of(
                Relations.claim("1", "part", "caused", "outcome"),
                Relations.definition("part", "side"),
                Relations.definition("side", "outcome")));
        Robustness found = find(WITH_DEFINITIONS.over(index), "part", "outcome");
        assertThat(found.claimCut()).isEmpty();
        assertThat(found.chains()).singleElement().matches(chain -> chain.length() == 2);
        assertThat(found.factorCut()).isEmpty();
    }

    private static Robustness find(CausalView view, String from, String to) {
        return new RobustnessFinder(view, Deadline.none())
                .find(
                        view.index().factor(from).orElseThrow(),
                        view.index().factor(to).orElseThrow());
    }
}
