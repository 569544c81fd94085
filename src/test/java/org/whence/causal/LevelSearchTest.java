package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One search after another over the same index: what one has seen must not be seen by the next. */
class LevelSearchTest {
    private static final int FACTORS = 3_000;

    @Test
    void searchIsAnsweredAlikeAfterOthers() {
        CausalView view = random(4_000);
        int[] before = counts(view);
        assertThat(IntStream.of(before).distinct().count()).isGreaterThan(10);
        for (int turn = 0; turn < 3; turn++) {
            assertThat(counts(view)).isEqualTo(before);
        }
    }

    @Test
    void searchThatWasCalledOffLeavesNothingBehind() {
        CausalView view = random(4_000);
        int[] before = counts(view);
        int largest = IntStream.range(0, before.length)
                .reduce((a, b) -> before[b] > before[a] ? b : a)
                .orElseThrow();
        AtomicInteger looks = new AtomicInteger();
        assertThatThrownBy(() -> BreadthFirst.from(
                        view,
                        view.index().effects(),
                        largest,
                        BreadthFirst.UNBOUNDED,
                        Deadline.until(() -> looks.incrementAndGet() > 2)))
                .isInstanceOf(SearchStoppedException.class);
        assertThat(counts(view)).isEqualTo(before);
    }

    @Test
    void searchesInManyThreadsDoNotSeeEachOther() {
        CausalView view = random(4_000);
        int[] before = counts(view);
        assertThat(IntStream.range(0, 40).parallel().mapToObj(turn -> counts(view)))
                .allSatisfy(counts -> assertThat(counts).isEqualTo(before));
    }

    private static int[] counts(CausalView view) {
        return IntStream.iterate(0, factor -> factor < view.index().factorCount(), factor -> factor + 37)
                .map(factor -> BreadthFirst.from(
                                view,
                                view.index().effects(),
                                factor,
                                factor % 2 == 0 ? 3 : BreadthFirst.UNBOUNDED,
                                Deadline.none())
                        .count())
                .toArray();
    }

    private static CausalView random(int claims) {
        Random random = new Random(3);
        CausalIndexBuilder builder = new CausalIndexBuilder(Relations.TABLE);
        for (int claim = 0; claim < claims; claim++) {
            builder.add(Relations.claim(
                    "c" + claim, "f" + random.nextInt(FACTORS), "caused", "f" + random.nextInt(FACTORS)));
        }
        return ClaimFilter.standard().over(builder.build());
    }
}
