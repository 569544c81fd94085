package org.whence.causal;

/** What a search for a detour must not use: factors, and some first steps. */
final class Ban {
    /** Forbids nothing. */
    static final Ban NONE = new Ban(new int[0], -1, new int[0]);

    private final int[] factors;
    private final int from;
    private final int[] firstTo;

    /**
     * A ban.
     *
     * @param factors not to be entered; sorted
     * @param from where the detour begins
     * @param firstTo where it must not go first; sorted
     */
    Ban(int[] factors, int from, int[] firstTo) {
        this.factors = factors;
        this.from = from;
        this.firstTo = firstTo;
    }

    boolean forbids(int cause, int effect) {
        return (factors.length > 0 && (Sorted.has(factors, cause) || Sorted.has(factors, effect)))
                || (cause == from && Sorted.has(firstTo, effect));
    }
}
