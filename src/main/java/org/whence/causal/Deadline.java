package org.whence.causal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long a search may take, and whether somebody has called it off. A search takes a {@link #step()} for each
 * entry it looks at; the clock and the caller are asked every {@value #POLL_EVERY} steps. For one search, in one
 * thread; the signal may come from any.
 */
public final class Deadline {
    /** How many steps pass between two looks at the clock. */
    public static final int POLL_EVERY = 1_000;

    private final long started = System.nanoTime();
    private final long nanos;
    private final BooleanSupplier cancelled;
    private int left = 1;

    private Deadline(long nanos, BooleanSupplier cancelled) {
        this.nanos = nanos;
        this.cancelled = cancelled;
    }

    /** As long as it takes. */
    public static Deadline none() {
        return new Deadline(Long.MAX_VALUE, () -> false);
    }

    /** From now on so long. */
    public static Deadline in(Duration time) {
        return in(time, () -> false);
    }

    /**
     * From now on so long, or until called off.
     *
     * @param cancelled asked from the searching thread; true ends the search
     */
    public static Deadline in(Duration time, BooleanSupplier cancelled) {
        return new Deadline(time.toNanos(), cancelled);
    }

    /** Until called off. */
    public static Deadline until(BooleanSupplier cancelled) {
        return new Deadline(Long.MAX_VALUE, cancelled);
    }

    /**
     * One step of work.
     *
     * @throws SearchStoppedException if time is up or the search was called off
     */
    public void step() {
        if (--left <= 0) {
            poll();
        }
    }

    /**
     * Looks at the clock at once: before a piece of work that takes as long as a thousand steps, as to read the words of
     * a claim does.
     *
     * @throws SearchStoppedException if time is up or the search was called off
     */
    public void look() {
        poll();
    }

    /**
     * Several steps at once.
     *
     * @throws SearchStoppedException if time is up or the search was called off
     */
    void steps(int count) {
        left -= count;
        if (left <= 0) {
            poll();
        }
    }

    private void poll() {
        left = POLL_EVERY;
        if (cancelled.getAsBoolean()) {
            throw SearchStoppedException.cancelled();
        }
        if (System.nanoTime() - started >= nanos) {
            throw SearchStoppedException.timeIsUp(Duration.ofNanos(nanos));
        }
    }
}
