package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@link CauseFinder}, {@link EffectFinder}, {@link SelfCauseFinder}, {@link RootCauseFinder} and {@link FinalOutcomeFinder}. */
class ReachFinderTest {
    @Test
    void causesAndEffectsComeWithTheFewestSteps() {
        Cases.forEach(one -> {
            for (String factor : one.oracle().factors) {
                for (int bound : new int[] {1, 2, BreadthFirst.UNBOUNDED}) {
                    Reach causes = new CauseFinder(one.view(), Deadline.none()).find(one.number(factor), bound);
                    Reach effects = new EffectFinder(one.view(), Deadline.none()).find(one.number(factor), bound);
                    compare(one, causes, factor, bound, true);
                    compare(one, effects, factor, bound, false);
                }
            }
        });
    }

    @Test
    void selfCausesAreThoseThatStepsLeadBackTo() {
        Cases.forEach(one -> {
            BitSet found = new SelfCauseFinder(one.view(), Deadline.none()).find();
            for (String factor : one.oracle().factors) {
                assertThat(found.get(one.number(factor)))
                        .as(factor)
                        .isEqualTo(one.oracle().steps(factor, factor) > 0);
            }
        });
    }

    @Test
    void directCausesAndEffectsAreThoseOneStepAway() {
        Cases.forEach(one -> {
            for (String factor : one.oracle().factors) {
                for (String other : one.oracle().factors) {
                    assertThat(contains(one.view().effectsOf(one.number(factor)), one.number(other)))
                            .isEqualTo(one.oracle().steps(factor, other) == 1);
                    assertThat(contains(one.view().causesOf(one.number(factor)), one.number(other)))
                            .isEqualTo(one.oracle().steps(other, factor) == 1);
                }
            }
        });
    }

    private static boolean contains(int[] numbers, int wanted) {
        return Arrays.stream(numbers).anyMatch(number -> number == wanted);
    }

    private static void compare(Cases.Case one, Reach reach, String factor, int bound, boolean causes) {
        Map<String, Integer> expected = new TreeMap<>();
        boolean more = false;
        for (String other : one.oracle().factors) {
            int steps =
                    causes ? one.oracle().steps(other, factor) : one.oracle().steps(factor, other);
            if (!other.equals(factor) && steps > 0 && steps <= bound) {
                expected.put(other, steps);
            }
            more |= !other.equals(factor) && steps > bound;
        }
        Map<String, Integer> found = new TreeMap<>();
        List<Integer> distances = new ArrayList<>();
        reach.forEach(reached -> {
            found.put(one.key(reached.factor()), reached.distance());
            distances.add(reached.distance());
        });
        assertThat(found).isEqualTo(expected);
        assertThat(distances).isSorted();
        assertThat(reach.count()).isEqualTo(expected.size());
        assertThat(reach.countWithin(1)).isEqualTo((int)
                expected.values().stream().filter(steps -> steps == 1).count());
        assertThat(reach.more()).isEqualTo(more);
        int back = one.oracle().steps(factor, factor);
        assertThat(reach.stepsBack()).isEqualTo(back <= bound ? back : 0);
    }

    @Test
    void rootsAndOutcomesHaveNothingBeyondThem() {
        Cases.forEach(one -> {
            for (String factor : one.oracle().factors) {
                int number = one.number(factor);
                RootCauseFinder roots = new RootCauseFinder(one.view(), Deadline.none());
                FinalOutcomeFinder outcomes = new FinalOutcomeFinder(one.view(), Deadline.none());
                Set<String> expectedRoots = new TreeSet<>();
                Set<String> expectedOutcomes = new TreeSet<>();
                for (String other : one.oracle().factors) {
                    if (one.oracle().reach(other).contains(factor)
                            && one.oracle().causesOf(other).isEmpty()) {
                        expectedRoots.add(other);
                    }
                    if (one.oracle().reach(factor).contains(other)
                            && one.oracle().effectsOf(other).isEmpty()) {
                        expectedOutcomes.add(other);
                    }
                }
                assertThat(keys(one, roots.find(number))).isEqualTo(expectedRoots);
                assertThat(roots.count(number)).isEqualTo(expectedRoots.size());
                assertThat(keys(one, outcomes.find(number))).isEqualTo(expectedOutcomes);
                assertThat(outcomes.count(number)).isEqualTo(expectedOutcomes.size());
                assertThat(loops(one, roots.rootLoops(number))).isEqualTo(expectedLoops(one, factor));
            }
        });
    }

    private static Set<String> keys(Cases.Case one, List<Reached> ends) {
        Set<String> keys = new TreeSet<>();
        ends.forEach(end -> keys.add(one.key(end.factor())));
        return keys;
    }

    private static Set<Set<String>> loops(Cases.Case one, List<List<Integer>> loops) {
        Set<Set<String>> keys = new HashSet<>();
        loops.forEach(loop -> keys.add(new TreeSet<>(one.keys(loop))));
        return keys;
    }

    /** Above the factor or round it: factors on loops whose causes all are their effects as well. */
    private static Set<Set<String>> expectedLoops(Cases.Case one, String factor) {
        Set<Set<String>> loops = new HashSet<>();
        for (String other : one.oracle().factors) {
            boolean above = other.equals(factor) || one.oracle().reach(other).contains(factor);
            Set<String> causes = new TreeSet<>();
            one.oracle().factors.stream()
                    .filter(cause -> one.oracle().reach(cause).contains(other))
                    .forEach(causes::add);
            if (above && !causes.isEmpty() && one.oracle().reach(other).containsAll(causes)) {
                loops.add(causes);
            }
        }
        return loops;
    }
}
