package org.whence.causal;

/**
 * Tells how many claims are about a factor, whatever their stance: those of which it is the effect, and those of which
 * it is a cause. A claim that is both counts twice; a joint claim counts once on its effect; what is no claim of its
 * own, a step by definition or a further step of a claim, does not count. Linear in the factor's entries. Safe for
 * many threads.
 */
public final class DegreeFinder {
    private final CausalIndex index;

    /** Of the factors of that index. */
    public DegreeFinder(CausalIndex index) {
        this.index = index;
    }

    /** The number of claims about the factor of that key; 0 where no claim names it. */
    public long degree(String key) {
        return index.factor(key).stream().mapToLong(this::degree).sum();
    }

    /** The number of claims about a factor. */
    public long degree(int factor) {
        return claims(index.causes(), factor) + claims(index.effects(), factor);
    }

    private long claims(Side side, int factor) {
        boolean onto = side == index.causes();
        long claims = 0;
        for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
            boolean again = onto && (side.traits(entry) & ClaimTraits.CONTINUES) != 0;
            claims += !again && isClaim(side.slot(entry)) ? 1 : 0;
        }
        return claims;
    }

    private boolean isClaim(int slot) {
        int claim = index.claimOfSlot(slot);
        return !index.isConstitutive(claim) && index.claimBehind(claim) == claim;
    }
}
