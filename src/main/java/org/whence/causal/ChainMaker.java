package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the claims under the steps of a chain that a search has found as a row of factors: claims first, then what
 * holds by definition; of several steps that rest on one claim only the first.
 */
final class ChainMaker {
    private final CausalView view;

    ChainMaker(CausalView view) {
        this.view = view;
    }

    Chain chain(int[] factors) {
        return new Chain(steps(factors));
    }

    /** The steps from each factor to the next. */
    List<ChainStep> steps(int[] factors) {
        List<ChainStep> steps = new ArrayList<>(factors.length - 1);
        for (int i = 0; i + 1 < factors.length; i++) {
            steps.add(step(factors[i], factors[i + 1], view.claimsBetween(factors[i], factors[i + 1])));
        }
        return steps;
    }

    ChainStep step(int cause, int effect, int[] claims) {
        CausalIndex index = view.index();
        List<Integer> sorted = Arrays.stream(claims)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(index::isConstitutive)
                        .thenComparing(index::explicitnessOf)
                        .thenComparing(index::paragraphOf)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Sign sign = sorted.stream().map(index::signOf).reduce(Sign::beside).orElseThrow();
        Set<Integer> met = new HashSet<>();
        List<Integer> distinct = sorted.stream()
                .filter(claim -> met.add(index.claimBehind(claim)))
                .toList();
        return new ChainStep(cause, effect, distinct, sign);
    }
}
