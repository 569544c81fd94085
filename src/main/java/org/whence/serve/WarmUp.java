package org.whence.serve;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.page.Site;

/**
 * Does in the background, once the address is told, what the first visitor would else wait for: reads the
 * questions, and the views that pages are made from. Owns no fault: what fails here fails again for the visitor,
 * who is told.
 */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final long PATIENCE_MILLIS = 3000;

    private final Thread thread;
    private volatile boolean done;

    WarmUp(Site site) {
        thread = new Thread(
                () -> {
                    run(site);
                    done = true;
                },
                "whence-warm-up");
        thread.setDaemon(true);
    }

    /** Begins. */
    void start() {
        thread.start();
    }

    private static void run(Site site) {
        try {
            site.questionList();
            if (!site.store().isLarge()) {
                // Of thousands of accounts, a visitor asks one.
                site.accounts().forEach(site::scope);
            }
            site.across();
            site.causalIndex();
        } catch (RuntimeException e) {
            LOG.debug("Warming up failed", e);
        }
    }

    /** Whether it has come to an end, well or not: what failed is told to whoever asks for it. */
    boolean isDone() {
        return done;
    }

    /** Lets it come to an end, since it reads what is about to be closed. */
    void await() {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
