package org.whence.page;

import java.util.List;

/**
 * One side of a disagreement.
 *
 * @param title its heading
 * @param claims what it says, in the order of the text
 * @param isKnownThroughOpponent whether the source tells of it only to reject it
 * @param ifRight what falls on the map if this side is right; null where no claim of the other side is causal
 * @param voices whoever speaks on it, each leading to what falls if that voice is right in everything
 */
public record DisagreementSide(
        String title,
        List<ClaimLine> claims,
        boolean isKnownThroughOpponent,
        FallingChains.Falls ifRight,
        List<Link> voices) {
    /** Whether time was up before it was found what falls. */
    boolean isStopped() {
        return ifRight != null && ifRight.isStopped();
    }

    /** Keeps copies. */
    public DisagreementSide {
        claims = List.copyOf(claims);
        voices = List.copyOf(voices);
    }
}
