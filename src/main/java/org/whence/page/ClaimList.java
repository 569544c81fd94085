package org.whence.page;

import java.util.List;

/**
 * Claims under a heading: as many as a page can bear, and where the rest is.
 *
 * @param title its heading
 * @param note a sentence below it; empty for none
 * @param claims those shown
 * @param more how many are not shown, in words; empty for none
 * @param rest where all of them are; null where that is nowhere
 */
public record ClaimList(String title, String note, List<ClaimLine> claims, String more, Link rest) {
    /** Keeps a copy. */
    public ClaimList {
        claims = List.copyOf(claims);
    }
}
