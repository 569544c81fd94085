package org.whence.trace;

import java.util.List;

/**
 * One step of a chain in words.
 *
 * @param cause where it begins
 * @param effect where it ends
 * @param claims those that say so, that which earns the chain its grade first; at least one
 */
public record StepWords(FactorWords cause, FactorWords effect, List<ClaimWords> claims) {
    /** Keeps a copy. */
    public StepWords {
        claims = List.copyOf(claims);
    }

    /** Whether it holds without anybody's claim. */
    public boolean byDefinition() {
        return claims.get(0).byDefinition();
    }
}
