package org.whence.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Sixteen who ask a peer at once, each all questions in turn, while its heap is watched. */
final class Crowd {
    private static final int SIZE = 16;
    private static final long BETWEEN_LOOKS_MS = 250;

    private final Peer peer;
    private final List<List<Ask>> asks;

    Crowd(Peer peer, Workload workload) {
        this.peer = peer;
        this.asks = new ArrayList<>();
        for (Question question : Question.values()) {
            asks.add(workload.warmUp(question));
        }
    }

    /**
     * What was seen.
     *
     * @param heapBytes the most that was in use after a collection
     * @param perSecond answers of all together
     */
    record Seen(long heapBytes, double perSecond) {}

    /**
     * Lets them ask.
     *
     * @throws ExecutionException if one of them had no answer to a question that the peer's language can put
     */
    Seen ask(Duration time) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        AtomicLong answered = new AtomicLong();
        ExecutorService crowd = Executors.newFixedThreadPool(SIZE);
        List<Future<?>> all = new ArrayList<>();
        for (int number = 0; number < SIZE; number++) {
            int first = number;
            all.add(crowd.submit(() -> {
                for (int i = first; System.nanoTime() < end; i++) {
                    answered.addAndGet(answered(i));
                }
                return null;
            }));
        }
        long most = 0;
        while (System.nanoTime() < end) {
            Thread.sleep(BETWEEN_LOOKS_MS);
            most = Math.max(most, usedHeap());
        }
        for (Future<?> one : all) {
            one.get();
        }
        crowd.shutdown();
        return new Seen(most, answered.get() / ((System.nanoTime() - start) / 1e9));
    }

    private int answered(int number) throws Exception {
        List<Ask> question = asks.get(number % asks.size());
        try {
            peer.answer(question.get(number % question.size()));
            return 1;
        } catch (InexpressibleException e) {
            return 0;
        }
    }

    /** In use after a collection. */
    static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
