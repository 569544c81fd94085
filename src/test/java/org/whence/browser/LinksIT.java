package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whence.Thorough;

/** That no link of our pages leads nowhere: a few of each kind, under -Pthorough all. Wants no browser. */
class LinksIT {
    private static final int MOST_OF_A_KIND = Thorough.of(4, 1_000);

    @Test
    void everyInternalLinkLeadsSomewhere() {
        Crawl crawl = Crawl.fromTheStart(MOST_OF_A_KIND);
        System.out.println("Links: " + crawl.kinds());
        assertThat(crawl.faults()).as("of %s", crawl.kinds()).isEmpty();
        assertThat(crawl.pages()).hasSizeGreaterThan(100);
    }
}
