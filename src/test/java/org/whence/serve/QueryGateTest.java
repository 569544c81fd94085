package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many are let in at once, and what becomes of the others. */
class QueryGateTest {
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        clients.shutdownNow();
    }

    @Test
    void neverMoreWorkAtOnceThanAreLetIn() throws Exception {
        QueryGate gate = new QueryGate(3, 100, Duration.ofSeconds(20));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(clients.submit(() -> {
                gate.pass(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                });
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void whoFindsNoSeatIsSentAwayAtOnce() throws Exception {
        QueryGate gate = new QueryGate(1, 1, Duration.ofMinutes(10));
        occupy(gate);
        Future<?> seated = clients.submit(() -> {
            gate.pass(() -> {});
            return null;
        });
        while (gate.waiting() == 0) {
            Thread.sleep(1);
        }
        // Else it would take ten minutes.
        assertThatThrownBy(() -> gate.pass(() -> {})).isInstanceOf(QueryGate.BusyException.class);
        assertThat(seated).isNotDone();
        end.countDown();
        seated.get();
    }

    @Test
    void whoHasASeatIsSentAwayAfterAWhile() throws Exception {
        QueryGate gate = new QueryGate(1, 1, Duration.ofMillis(50));
        occupy(gate);
        long start = System.nanoTime();
        assertThatThrownBy(() -> gate.pass(() -> {})).isInstanceOf(QueryGate.BusyException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    @Test
    void aFaultGivesThePlaceBack() throws Exception {
        QueryGate gate = new QueryGate(1, 0, Duration.ofMillis(1));
        assertThatThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        AtomicInteger done = new AtomicInteger();
        gate.pass(done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    private void occupy(QueryGate gate) throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        clients.execute(() -> {
            try {
                gate.pass(() -> {
                    inside.countDown();
                    await(end);
                });
            } catch (IOException | ServletException e) {
                throw new IllegalStateException(e);
            }
        });
        inside.await();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
