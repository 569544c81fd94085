package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedbackLoopFinderTest {
    @Test
    void findsEveryLoopWithinTheBoundOnceAndShorterOnesFirst() {
        Cases.forEach(one -> {
            FeedbackLoopFinder finder = new FeedbackLoopFinder(one.view(), Deadline.none());
            for (int bound = 1; bound <= 7; bound++) {
                int most = bound;
                List<FeedbackLoop> found = finder.find(bound, 100_000).loops();
                List<List<String>> expected = one.oracle().factors.stream()
                        .flatMap(factor -> one.oracle().chains(factor, factor).stream())
                        .map(loop -> loop.subList(0, loop.size() - 1))
                        .filter(loop -> loop.size() <= most && loop.get(0).equals(Collections.min(loop)))
                        .toList();
                assertThat(found.stream().map(loop -> fromLeast(one.keys(loop.factors()))))
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(found.stream().map(FeedbackLoop::length)).isSorted();
                found.forEach(loop -> assertThat(loop.sign()).isEqualTo(sign(one, loop)));
            }
        });
    }

    /** The product of what each step's claims say together. */
    private static Sign sign(Cases.Case one, FeedbackLoop loop) {
        int turns = 0;
        for (ChainStep step : loop.steps()) {
            Set<Sign> signs = one.oracle().claimsBetween(one.key(step.cause()), one.key(step.effect())).stream()
                    .map(key -> one.view()
                            .index()
                            .signOf(one.view().index().claim(key).orElseThrow()))
                    .collect(Collectors.toSet());
            if (signs.size() > 1) {
                return Sign.MIXED;
            }
            turns += signs.contains(Sign.NEGATIVE) ? 1 : 0;
        }
        return turns % 2 == 0 ? Sign.POSITIVE : Sign.NEGATIVE;
    }

    @Test
    void findsEveryLoopThroughAFactor() {
        Cases.forEach(one -> {
            FeedbackLoopFinder finder = new FeedbackLoopFinder(one.view(), Deadline.none());
            for (String factor : one.oracle().factors) {
                List<List<String>> expected = one.oracle().chains(factor, factor);
                assertThat(finder.findThrough(one.number(factor), 7, 100_000).loops().stream()
                                .map(loop -> closed(one.keys(loop.factors()))))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        });
    }

    @Test
    void denseGraphsLoseNoLoopToTheBlocking() {
        for (int factors = 2; factors <= 7; factors++) {
            int count = factors;
            CausalIndex index = CausalIndexTest.built(IntStream.range(0, count * count)
                    .filter(i -> i / count != i % count)
                    .mapToObj(i -> Relations.claim("c" + i, "f" + i / count, "caused", "f" + i % count))
                    .toList());
            FeedbackLoopFinder finder =
                    new FeedbackLoopFinder(ClaimFilter.standard().over(index), Deadline.none());
            for (int length = 1; length <= count; length++) {
                assertThat(finder.find(length, 1_000_000).loops()).hasSize(loopsOfCompleteGraph(count, length));
            }
        }
    }

    /** Of each length k, n! / (n-k)! / k. */
    private static int loopsOfCompleteGraph(int factors, int longest) {
        int sum = 0;
        for (int length = 2; length <= longest; length++) {
            int orders = 1;
            for (int i = 0; i < length; i++) {
                orders *= factors - i;
            }
            sum += orders / length;
        }
        return sum;
    }

    @Test
    void noMoreAreGivenThanAskedForAndItSaysSo() {
        CausalView view = Relations.view("a>b", "b>a", "b>c", "c>b", "c>a", "a>c");
        FeedbackLoops three = new FeedbackLoopFinder(view, Deadline.none()).find(9, 3);
        assertThat(three.loops().stream().map(FeedbackLoop::length)).containsExactly(2, 2, 2);
        assertThat(three.more()).isTrue();
        FeedbackLoops all = new FeedbackLoopFinder(view, Deadline.none()).find(9, 5);
        assertThat(all.loops().stream().map(FeedbackLoop::length)).containsExactly(2, 2, 2, 3, 3);
        assertThat(all.more()).isFalse();
    }

    @Test
    void loopsAreReinforcingOrBalancingByTheirSigns() {
        CausalIndex index = CausalIndexTest.built(List.of(
                Relations.claim("1", "a", "caused", "b"),
                Relations.claim("2", "b", "prevented", "a"),
                Relations.claim("3", "a", "weakened", "c"),
                Relations.claim("4", "c", "prevented", "a"),
                Relations.claim("5", "a", "caused", "d"),
                Relations.claim("6", "a", "weakened", "d"),
                Relations.claim("7", "d", "caused", "a")));
        CausalView view = ClaimFilter.standard().withSigns().over(index);
        TreeMap<String, Sign> signs = new TreeMap<>();
        for (FeedbackLoop loop :
                new FeedbackLoopFinder(view, Deadline.none()).find(4, 9).loops()) {
            signs.put(
                    IntStream.of(loop.factors())
                            .mapToObj(index::factorKey)
                            .sorted()
                            .collect(Collectors.joining()),
                    loop.sign());
        }
        assertThat(signs)
                .containsExactlyEntriesOf(
                        new TreeMap<>(Map.of("ab", Sign.NEGATIVE, "ac", Sign.POSITIVE, "ad", Sign.MIXED)));
        assertThat(new FeedbackLoopFinder(ClaimFilter.standard().over(index), Deadline.none())
                        .find(4, 9)
                        .loops())
                .singleElement()
                .matches(loop -> loop.sign() == Sign.POSITIVE);
    }

    private static List<String> fromLeast(List<String> loop) {
        List<String> turned = new ArrayList<>(loop);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        assertThat(Set.copyOf(turned)).hasSameSizeAs(turned);
        return turned;
    }

    private static List<String> closed(List<String> loop) {
        List<String> closed = new ArrayList<>(loop);
        closed.add(loop.get(0));
        return closed;
    }
}
