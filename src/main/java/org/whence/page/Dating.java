package org.whence.page;

import java.util.List;

/**
 * One dating of a thing: when, and on whose word.
 *
 * @param words the date in both styles, or what it is before, after or during
 * @param other what it is told relative to; null for a date
 * @param written as the account writes it, in EDTF; empty for a relative one
 * @param styles the date worked out in both styles, where the words do not say it; else empty
 * @param claims that give it
 */
public record Dating(String words, Link other, String written, String styles, List<ClaimLine> claims) {
    /** Keeps a copy. */
    public Dating {
        claims = List.copyOf(claims);
    }
}
