package org.whence.causal;

import java.util.Arrays;

/**
 * The order of names by their UTF-8: that of {@link String#compareTo}, by code units of UTF-16, which SPARQL's engine
 * sorts IRIs in too. It differs from that of the bytes only where a character beyond U+FFFF, in UTF-16 two units from
 * U+D800 to U+DFFF, meets one from U+E000 on (M. Davis and others, ICU: UTF-8 fix-up in code unit order).
 */
final class NameOrder {
    private static final int BYTE = 0xFF;
    /** The first byte of U+E000. */
    private static final int FROM_E000 = 0xEE;
    /** The first byte of U+10000. */
    private static final int BEYOND_FFFF = 0xF0;

    private NameOrder() {}

    /** Below 0, 0, or above it, as the first name comes before the second, is the same or comes after it. */
    static int compare(byte[] one, int oneLength, byte[] other, int otherLength) {
        int differ = Arrays.mismatch(one, 0, oneLength, other, 0, otherLength);
        if (differ < 0 || differ == oneLength || differ == otherLength) {
            return oneLength - otherLength;
        }
        return compare(one[differ], other[differ]);
    }

    /** The same of two names by the first byte in which they differ. */
    static int compare(byte one, byte other) {
        return rank(one & BYTE) - rank(other & BYTE);
    }

    /** Equal bytes went before, so that either both begin a character or both go on with one begun alike. */
    private static int rank(int lead) {
        return lead >= FROM_E000 && lead < BEYOND_FFFF ? lead + BYTE : lead;
    }
}
