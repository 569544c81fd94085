package org.whence.serve;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.page.Site;

/**
 * What the first visitor would else wait for: the questions, the views that pages are made from, and the first pages
 * themselves, in the order in which visitors come to them. Owns no remedy for what cannot be read.
 */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private static final List<String> NEXT_PAGES = List.of("/why", "/trace", "/what-if", "/timeline", "/disagree");

    private WarmUp() {}

    /**
     * Reads it in the background, once the address is told. What fails there fails again for the visitor, who is told.
     *
     * @param lease closed at the end
     * @param host as most visitors will name the server: address and port
     * @param doors who is let in, and who counts requests
     */
    static void inBackground(Lease lease, String host, Doors doors) {
        Thread thread = new Thread(
                () -> {
                    try (lease) {
                        lease.generation().warmUp(host);
                        Site site = lease.generation().site();
                        if (site.store().isLarge() && !doors.areWatched()) {
                            EndpointWarmUp.run(host, site.causalIndex(), EndpointWarmUp.USUAL);
                        }
                        LateWarmUp.run(lease.generation(), host);
                    } catch (RuntimeException e) {
                        LOG.debug("Warming up failed", e);
                    }
                },
                "whence-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Reads it, and makes the pages, which are kept for those who ask.
     *
     * @param keeping keeps the page at an address
     * @param shown told after the start page
     * @throws RuntimeException if some of it cannot be read
     */
    static void of(Site site, Consumer<String> keeping, Runnable shown) {
        if (!site.store().isLarge()) {
            // Of thousands of accounts, a visitor asks one.
            site.accounts().forEach(site::scope);
        }
        site.across();
        site.causalIndex();
        make("/", keeping);
        shown.run();
        site.across().reading(() -> {
            site.causalGraph(site.across()).warmUp();
            return null;
        });
        NEXT_PAGES.forEach(address -> make(address, keeping));
    }

    private static void make(String address, Consumer<String> keeping) {
        try {
            keeping.accept(address);
        } catch (RuntimeException e) {
            LOG.debug("Warming up {} failed", address, e);
        }
    }
}
