package org.whence.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * Whether a query has been called off, by its time-out or by somebody. A search takes a {@link #step()} for each
 * edge it looks at; the signal is read every {@value #POLL_EVERY} steps. For one thread; the signal may come from
 * any.
 */
final class Poll {
    private static final int POLL_EVERY = 1_000;

    private final AtomicBoolean signal;
    private int left = POLL_EVERY;

    /**
     * Polls this signal.
     *
     * @param signal null where nothing can be called off
     */
    Poll(AtomicBoolean signal) {
        this.signal = signal;
    }

    /**
     * One step of work.
     *
     * @throws QueryCancelledException if the query was called off
     */
    void step() {
        if (--left <= 0) {
            left = POLL_EVERY;
            if (isCalledOff()) {
                throw new QueryCancelledException();
            }
        }
    }

    boolean isCalledOff() {
        return signal != null && signal.get();
    }
}
