package org.whence.causal;

/**
 * Random numbers that are the same on every machine and Java: G. L. Steele, D. Lea and C. H. Flood, Fast splittable
 * pseudorandom number generators (OOPSLA 2014). What the JDK calls so is not bound to one algorithm.
 */
final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** The numbers of one item of a series: neither depends on the items before it. */
    SplitMix(long seed, long item) {
        state = mixed(mixed(seed) + GOLDEN * item);
    }

    long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /** From 0 to less than 1. */
    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From 0 to less than the bound; for bounds far below 2^53, where the leaning to small numbers cannot be seen. */
    long below(long bound) {
        return (long) (uniform() * bound);
    }

    /** With mean 0 and deviation 1: G. E. P. Box and M. E. Muller, A note on the generation of random normal deviates (1958). */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
