package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    /** Each factor leads to the next three and a few back: more chains and loops than anyone can list. */
    private static final CausalView LADDER = ladder(3_000);

    /** The same, as the index has not been through it beforehand: of every account by its name. */
    private static final CausalView UNKNOWN = ClaimFilter.standard()
            .inAccounts(Set.copyOf(LADDER.index().accounts()))
            .over(LADDER.index());

    private static CausalView ladder(int length) {
        List<CausalClaim> claims = IntStream.range(0, 4 * length)
                .filter(i -> i / 4 + i % 4 != i / 4)
                .mapToObj(i -> Relations.claim("c" + i, "f" + i / 4, "caused", "f" + (i / 4 + i % 4) % length)
                        .scored(0.5))
                .toList();
        return ClaimFilter.standard().over(CausalIndexTest.built(claims));
    }

    private static final int FIRST = LADDER.index().factor("f0").orElseThrow();
    private static final int LAST = LADDER.index().factor("f2999").orElseThrow();

    private static final List<BiConsumer<CausalView, Deadline>> FINDERS = List.of(
            (view, deadline) -> new ShortestChainFinder(view, deadline).find(FIRST, LAST, 5_000),
            (view, deadline) -> new ReachabilityFinder(view, deadline).isCause(FIRST, LAST),
            (view, deadline) ->
                    new KBestChainFinder(view, ChainOrder.SHORTEST_FIRST, deadline).find(FIRST, LAST, 5_000, 10_000),
            (view, deadline) ->
                    new KBestChainFinder(view, ChainOrder.STRONGEST_FIRST, deadline).find(FIRST, LAST, 5_000, 10_000),
            (view, deadline) -> new ChainFinder(view, deadline)
                    .find(FIRST, LAST, 5_000)
                    .forEach(chain -> assertThat(chain.steps()).isNotEmpty()),
            (view, deadline) -> new StrongestChainFinder(view, deadline).find(FIRST, LAST),
            (view, deadline) -> new CauseFinder(view, deadline).find(LAST),
            (view, deadline) -> new EffectFinder(view, deadline).find(FIRST),
            (view, deadline) -> new RootCauseFinder(view, deadline).count(LAST),
            (view, deadline) -> new RootCauseFinder(view, deadline).rootLoops(LAST),
            (view, deadline) -> new FinalOutcomeFinder(view, deadline).find(FIRST),
            (view, deadline) -> new MediatorFinder(view, deadline).find(FIRST, LAST, 5_000),
            (view, deadline) -> new CommonCauseFinder(view, deadline).find(FIRST, LAST, 5_000),
            (view, deadline) -> new CommonEffectFinder(view, deadline).find(FIRST, LAST, 5_000),
            (view, deadline) -> new NecessaryFactorFinder(view, deadline).find(FIRST, LAST),
            (view, deadline) -> new FeedbackLoopFinder(view, deadline).find(5_000, 1_000_000_000),
            (view, deadline) -> new FeedbackLoopFinder(view, deadline).findThrough(FIRST, 5_000, 1_000_000_000),
            (view, deadline) -> new RobustnessFinder(view, deadline).find(FIRST, LAST),
            (view, deadline) ->
                    new WhatIfFinder(view, deadline).find(new BitSet(), new BitSet(), OptionalInt.of(LAST)));

    @Test
    void everySearchEndsSoonAfterItIsCalledOff() {
        for (int i = 0; i < FINDERS.size(); i++) {
            AtomicInteger looks = new AtomicInteger();
            Deadline deadline = Deadline.until(() -> looks.incrementAndGet() > 2);
            BiConsumer<CausalView, Deadline> finder = FINDERS.get(i);
            SearchStoppedException stopped =
                    catchThrowableOfType(SearchStoppedException.class, () -> finder.accept(UNKNOWN, deadline));
            assertThat(stopped).as("finder %s", i).isNotNull();
            assertThat(stopped.wasCancelled()).isTrue();
            assertThat(looks).as("finder %s looked no more after the call", i).hasValue(3);
        }
    }

    @Test
    void aSearchWithoutEndKeepsItsTime() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> new ChainFinder(LADDER, Deadline.in(Duration.ofMillis(50)))
                        .find(FIRST, LAST, 5_000)
                        .count())
                .isInstanceOf(SearchStoppedException.class)
                .hasMessageContaining("stopped after 50 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(50), Duration.ofSeconds(5));
    }

    @Test
    void aCallFromAnotherThreadEndsASearch() throws InterruptedException {
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread caller = new Thread(() -> cancelled.set(true));
        caller.start();
        assertThatThrownBy(() -> new ChainFinder(LADDER, Deadline.until(cancelled::get))
                        .find(FIRST, LAST, 5_000)
                        .count())
                .isInstanceOf(SearchStoppedException.class)
                .hasMessageContaining("called off");
        caller.join();
    }

    @Test
    void theClockIsAskedOnceInAThousandSteps() {
        AtomicInteger looks = new AtomicInteger();
        Deadline deadline = Deadline.until(() -> looks.incrementAndGet() < 0);
        IntStream.range(0, 10_000).forEach(i -> deadline.step());
        assertThat(looks).hasValue(10);
    }

    @Test
    void beforeLongPiecesOfWorkTheClockIsAskedEachTime() {
        AtomicInteger looks = new AtomicInteger();
        Deadline deadline = Deadline.until(() -> looks.incrementAndGet() > 3);
        IntStream.range(0, 3).forEach(i -> deadline.look());
        assertThatThrownBy(deadline::look).isInstanceOf(SearchStoppedException.class);
    }
}
