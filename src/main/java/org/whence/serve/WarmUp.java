package org.whence.serve;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.page.Site;

/**
 * What the first visitor would else wait for: the questions, and the views that pages are made from. Owns no remedy for
 * what cannot be read.
 */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private WarmUp() {}

    /**
     * Reads it in the background, once the address is told. What fails there fails again for the visitor, who is told.
     *
     * @param lease closed at the end
     */
    static void inBackground(Lease lease) {
        Thread thread = new Thread(
                () -> {
                    try (lease) {
                        lease.generation().warmUp();
                    } catch (RuntimeException e) {
                        LOG.debug("Warming up failed", e);
                    }
                },
                "whence-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Reads it.
     *
     * @throws RuntimeException if some of it cannot be read
     */
    static void of(Site site) {
        site.questionList();
        if (!site.store().isLarge()) {
            // Of thousands of accounts, a visitor asks one.
            site.accounts().forEach(site::scope);
        }
        site.across();
        site.causalIndex();
    }
}
