package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That no link of our pages leads nowhere. Wants no browser. */
class LinksIT {
    private static final int MOST_OF_A_KIND = 25;

    @Test
    void everyInternalLinkLeadsSomewhere() {
        Crawl crawl = Crawl.fromTheStart(MOST_OF_A_KIND);
        System.out.println("Links: " + crawl.kinds());
        assertThat(crawl.faults()).as("of %s", crawl.kinds()).isEmpty();
        assertThat(crawl.pages()).hasSizeGreaterThan(100);
    }
}
