package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A chain with the product of the scores that its source supplies.
 *
 * @param chain its steps, each on the claim or claims with the highest score
 * @param product of one score a step, above 0 to 1; a step that holds by definition leaves it as it is
 */
public record StrongestChain(Chain chain, double product) {
    static StrongestChain of(CausalView view, int[] factors) {
        ChainMaker maker = new ChainMaker(view);
        double product = 1;
        List<ChainStep> steps = new ArrayList<>();
        for (int i = 0; i + 1 < factors.length; i++) {
            int[] claims = view.claimsBetween(factors[i], factors[i + 1]);
            double highest = Arrays.stream(claims)
                    .mapToDouble(claim -> factor(view.index(), claim))
                    .max()
                    .orElseThrow();
            int[] strongest = Arrays.stream(claims)
                    .filter(claim -> factor(view.index(), claim) == highest)
                    .toArray();
            steps.add(maker.step(factors[i], factors[i + 1], strongest));
            product *= highest;
        }
        return new StrongestChain(new Chain(steps), product);
    }

    private static double factor(CausalIndex index, int claim) {
        return index.isConstitutive(claim) ? 1 : index.scoreOf(claim);
    }
}
