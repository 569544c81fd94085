package org.whence.causal;

import java.util.List;

/**
 * One step of a chain: from a cause straight to an effect, on the word of one or more claims.
 *
 * @param cause number of a factor
 * @param effect number of a factor
 * @param claims numbers of the claims that say so, at least one; the most openly stated first, then in the order of
 *     the text, and last what holds by definition ({@link CausalIndex#isConstitutive}), which no voice says
 * @param sign what the claims say of the direction, {@link Sign#MIXED} where they differ
 */
public record ChainStep(int cause, int effect, List<Integer> claims, Sign sign) {
    /** Keeps a copy. */
    public ChainStep {
        claims = List.copyOf(claims);
    }
}
