package org.whence.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Which generation answers new requests. One that has been followed by another goes on for those who hold it, and is
 * closed after the last of them. Safe for many threads. Owns no judgement when another is taken up: that is
 * {@link BuildWatch}'s.
 */
final class Generations implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final AtomicReference<Generation> current;
    private final AtomicInteger count = new AtomicInteger(1);
    private final AtomicInteger refused = new AtomicInteger();

    /** Begins with one. */
    Generations(Generation first) {
        current = new AtomicReference<>(first);
    }

    /** A lease on the one that answers now. */
    Lease lease() {
        Optional<Lease> lease = current.get().lease();
        while (lease.isEmpty()) {
            // It was followed by another, and closed, between two looks.
            lease = current.get().lease();
        }
        return lease.get();
    }

    /** The id of the build that answers new requests. */
    String buildId() {
        return current.get().buildId();
    }

    /** Has another answer from now on. */
    void takeUp(Generation next) {
        Generation old = current.getAndSet(next);
        count.incrementAndGet();
        old.retire();
    }

    /** Counts one that could not be taken up. */
    void refuse() {
        refused.incrementAndGet();
    }

    /** How many there have been. */
    int count() {
        return count.get();
    }

    /** How many times one was refused. */
    int refused() {
        return refused.get();
    }

    /** Retires the last; to be called when no more requests come. Waits a while for those who still hold it. */
    @Override
    public void close() {
        Generation last = current.get();
        last.retire();
        last.awaitClosed(PATIENCE);
    }
}
