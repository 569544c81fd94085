package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RobustnessFinderTest {
    @Test
    void noSmallerCutPartsTheTwoAndAsManyChainsShareNoClaim() {
        Cases.forEach(one -> {
            if (one.oracle().claims.size() > 12) {
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
        List<String> claims = one.oracle().claims.stream().map(CausalClaim::key).toList();
        assertThat(found.claimCut())
                .hasSize(least(claims, from, to, one.oracle(), Oracle::withoutClaim)
                        .orElseThrow());
        assertThat(parted(one.oracle(), one.claimKeys(found.claimCut()), from, to, Oracle::withoutClaim))
                .isTrue();
        assertDisjoint(one, found, from, to);
        List<String> between = new ArrayList<>(one.oracle().factors);
        between.removeAll(List.of(from, to));
        Optional<Integer> factors = least(between, from, to, one.oracle(), Oracle::withoutFactor);
        assertThat(found.factorCut().map(List::size)).isEqualTo(factors);
        found.factorCut()
                .ifPresent(cut -> assertThat(parted(one.oracle(), one.keys(cut), from, to, Oracle::withoutFactor))
                        .isTrue());
    }

    private static void assertDisjoint(Cases.Case one, Robustness found, String from, String to) {
        List<Integer> used = new ArrayList<>();
        for (Chain chain : found.chains()) {
            assertThat(one.oracle().chains(from, to)).contains(one.keys(chain.factors()));
            for (ChainStep step : chain.steps()) {
                assertThat(step.claims()).hasSize(1);
                assertThat(one.oracle().claimsBetween(one.key(step.cause()), one.key(step.effect())))
                        .containsAll(one.claimKeys(step.claims()));
                used.addAll(step.claims());
            }
        }
        assertThat(used).doesNotHaveDuplicates();
        assertThat(found.chains()).hasSameSizeAs(found.claimCut());
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
        assertThat(found.claimCut()).containsExactly(index.claim("3").orElseThrow());
        assertThat(found.chains()).hasSize(1);
        assertThat(new TreeSet<>(found.factorCut().orElseThrow()))
                .containsExactlyInAnyOrder(
                        index.factor("b").orElseThrow(), index.factor("c").orElseThrow());
    }
}
