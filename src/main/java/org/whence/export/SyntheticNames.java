package org.whence.export;

import java.nio.charset.StandardCharsets;

/**
 * Names for the concepts of synthetic claims: five syllables for a number, the same always, two numbers never alike,
 * and neighbours far apart, so that a list of labels looks like one.
 */
final class SyntheticNames {
    private static final byte[] CONSONANTS = "bdfghjklmnprstvwxyzc".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VOWELS = "aeiou".getBytes(StandardCharsets.US_ASCII);
    private static final int SYLLABLES = 5;
    private static final long RANGE = 10_000_000_000L;

    /** Without a common divisor with the range, so that no two numbers meet. */
    private static final long STRIDE = 6_180_339_887L;

    private SyntheticNames() {}

    /** Ten letters. */
    static byte[] of(int concept) {
        // Half the product at a time: the whole would not fit a long.
        long high = (concept >>> 16) * STRIDE % RANGE;
        long rest = (high * (1 << 16) + (concept & 0xFFFF) * STRIDE) % RANGE;
        byte[] name = new byte[2 * SYLLABLES];
        for (int i = 2 * SYLLABLES - 2; i >= 0; i -= 2) {
            int syllable = (int) (rest % 100);
            name[i] = CONSONANTS[syllable / 5];
            name[i + 1] = VOWELS[syllable % 5];
            rest /= 100;
        }
        return name;
    }
}
