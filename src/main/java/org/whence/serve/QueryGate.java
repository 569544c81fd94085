package org.whence.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests work at once, in the order in which they came; so many others wait, not for ever; the rest are
 * sent away at once. Jetty's own QoSHandler stands before a whole server and could not let through what is answered
 * from what was kept. Owns no work.
 */
final class QueryGate {
    private final Semaphore places;
    private final Semaphore seats;
    private final int allSeats;
    private final Duration patience;

    /**
     * A gate.
     *
     * @param atOnce how many work at once
     * @param waiting how many may wait
     * @param patience how long one waits
     */
    QueryGate(int atOnce, int waiting, Duration patience) {
        places = new Semaphore(atOnce, true);
        seats = new Semaphore(waiting);
        allSeats = waiting;
        this.patience = patience;
    }

    /** What is done behind the gate. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws IOException, ServletException;
    }

    /**
     * Does something as soon as there is room.
     *
     * @throws BusyException if there is none in time
     */
    void pass(Work work) throws IOException, ServletException {
        enter();
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    /** How many wait now. */
    int waiting() {
        return allSeats - seats.availablePermits();
    }

    private void enter() {
        try {
            // With a time, even of nothing, since without one it would pass by those who wait.
            if (!places.tryAcquire(0, TimeUnit.MILLISECONDS)) {
                waitForAPlace();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    private void waitForAPlace() throws InterruptedException {
        if (!seats.tryAcquire()) {
            throw new BusyException();
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } finally {
            seats.release();
        }
    }

    /** There is no room; later there may be. Owns no wording beyond that. */
    static final class BusyException extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** After so many seconds it is worth to ask again. */
        static final String RETRY_AFTER = "5";

        /** Says in an answer when to come back. */
        void tell(HttpServletResponse response) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }

        BusyException() {
            super("The server has as many questions to answer as it can; ask again in " + RETRY_AFTER + " seconds.");
        }
    }
}
