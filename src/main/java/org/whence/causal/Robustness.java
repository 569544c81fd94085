package org.whence.causal;

import java.util.List;
import java.util.Optional;

/**
 * How much must fall before no chain is left between two factors.
 *
 * @param chains as many as possible of which no two share a claim, each step on one claim; as many as
 *     {@code claimCut} has claims
 * @param claimCut numbers of the fewest claims without which there is no chain; of several such sets the one nearest
 *     the start
 * @param factorCut numbers of the fewest factors in between without which there is no chain, likewise; empty where a
 *     claim leads straight from one to the other, so that nothing in between can part them
 */
public record Robustness(List<Chain> chains, List<Integer> claimCut, Optional<List<Integer>> factorCut) {
    /** Keeps copies. */
    public Robustness {
        chains = List.copyOf(chains);
        claimCut = List.copyOf(claimCut);
        factorCut = factorCut.map(List::copyOf);
    }
}
