package org.whence.causal;

import java.util.List;
import java.util.Optional;

/**
 * How much must fall before no chain is left between two factors.
 *
 * @param chains as many as possible of which no two share a claim, each step on one claim; as many as
 *     {@code claimCut} has claims. Where definitions alone join the two, one chain of such steps
 * @param claimCut numbers of the fewest claims without which there is no chain; of several such sets the one nearest
 *     the start. A claim counts once, whatever steps rest on it. Empty where definitions alone join the two, so that
 *     no denial can part them
 * @param factorCut numbers of the fewest factors in between without which there is no chain, likewise; empty where a
 *     step leads straight from one to the other, so that nothing in between can part them
 * @param claimsOnEveryChain numbers of all claims each of which alone parts the two, from the start on; none where
 *     it takes more than one
 * @param factorsOnEveryChain numbers of the factors in between, likewise
 */
public record Robustness(
        List<Chain> chains,
        Optional<List<Integer>> claimCut,
        Optional<List<Integer>> factorCut,
        List<Integer> claimsOnEveryChain,
        List<Integer> factorsOnEveryChain) {
    /** Of two factors that no chain joins. */
    public static final Robustness NONE =
            new Robustness(List.of(), Optional.of(List.of()), Optional.of(List.of()), List.of(), List.of());

    /** Keeps copies. */
    public Robustness {
        chains = List.copyOf(chains);
        claimCut = claimCut.map(List::copyOf);
        factorCut = factorCut.map(List::copyOf);
        claimsOnEveryChain = List.copyOf(claimsOnEveryChain);
        factorsOnEveryChain = List.copyOf(factorsOnEveryChain);
    }
}
