package org.whence.serve;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.page.HtmlPage;
import org.whence.page.HtmlPages;
import org.whence.page.Mode;
import org.whence.page.PageRequest;
import org.whence.page.Sheet;
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
     * Reads it, and makes the pages: what they were made of is kept, and the code that makes them has run.
     *
     * @param shown told after the start page
     * @throws RuntimeException if some of it cannot be read
     */
    static void of(Site site, HtmlPages pages, Runnable shown) {
        if (!site.store().isLarge()) {
            // Of thousands of accounts, a visitor asks one.
            site.accounts().forEach(site::scope);
        }
        site.across();
        site.causalIndex();
        show("/", site, pages);
        shown.run();
        NEXT_PAGES.forEach(address -> show(address, site, pages));
    }

    private static void show(String address, Site site, HtmlPages pages) {
        HtmlPage page = pages.match(address).orElseThrow().page();
        try {
            Sheet sheet = page.show(new PageRequest("", Map.of(), "http://127.0.0.1", Mode.LIVE_LOOPBACK));
            site.templates().html(sheet, Mode.LIVE_LOOPBACK);
        } catch (RuntimeException e) {
            LOG.debug("Warming up {} failed", address, e);
        }
    }
}
