package org.whence.causal;

import java.util.List;
import java.util.Optional;

/**
 * Finds how robust the connection of two factors is, by maximum flow: as many claim-disjoint chains as there are
 * claims in a smallest cut (K. Menger, Zur allgemeinen Kurventheorie, 1927; Ford and Fulkerson, 1956), and the
 * smallest cut of factors. A joint claim is one claim: used by one chain only, and removed with all its causes. Any
 * one cause of it is taken to carry a chain. A claim that makes several steps is one claim too; a step by definition is
 * none, may be on any number of chains, and cannot be removed.
 */
public final class RobustnessFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public RobustnessFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * The robustness; without chains, and with empty cuts, where nothing connects the two.
     *
     * @throws org.whence.model.UserMessageException if both ends are the same
     */
    public Robustness find(int from, int to) {
        ChainEnds.differ(from, to);
        Between between = new Between(view, from, to, deadline);
        if (between.isEmpty()) {
            return Robustness.NONE;
        }
        boolean straight = view.claimsBetween(from, to).length > 0;
        Optional<FactorFlow> factors =
                straight ? Optional.empty() : Optional.of(new FactorFlow(view, between, deadline));
        Optional<List<Integer>> factorCut = factors.map(FactorFlow::cut);
        List<Integer> factorsOnEveryChain =
                factors.map(FactorFlow::onEveryChain).orElse(List.of());
        Optional<Chain> byDefinition = new DefinitionChain(view, between, deadline).find();
        if (byDefinition.isPresent()) {
            return new Robustness(
                    List.of(byDefinition.get()), Optional.empty(), factorCut, List.of(), factorsOnEveryChain);
        }
        ClaimFlow claims = new ClaimFlow(view, between, deadline);
        return new Robustness(
                claims.chains(), Optional.of(claims.cut()), factorCut, claims.onEveryChain(), factorsOnEveryChain);
    }
}
