package org.whence.trace;

import java.util.List;
import java.util.Optional;

/**
 * A claim supposed to be false.
 *
 * @param claim in words
 * @param because what a voice says against it; empty where the asker alone denies it
 * @param links what it connected, and whether anything else does; none where it takes part in no chain as things are
 */
record DeniedClaim(ClaimWords claim, Optional<Contradicted> because, List<Link> links) {
    /** Keeps a copy. */
    DeniedClaim {
        links = List.copyOf(links);
    }

    /**
     * From a cause that it names to an effect that it has.
     *
     * @param cause in words
     * @param effect in words
     * @param left a shortest chain that does without what is supposed away; empty where there is none
     */
    record Link(FactorWords cause, FactorWords effect, Optional<ChainWords> left) {}
}
