package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Finds feedback loops within a bound, shorter ones first: by component, each loop from its factor with the lowest
 * number, as in D. B. Johnson (1975), by {@link LoopSearch}, with the bound raised step by step so that the first
 * loops given are the shortest. Over a view with signs ({@link ClaimFilter#withSigns()}) each tells whether it is
 * reinforcing or balancing; without, all are reinforcing.
 */
public final class FeedbackLoopFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public FeedbackLoopFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * Loops anywhere.
     *
     * @param maxLength the most steps of a loop
     * @param most how many at most
     */
    public FeedbackLoops find(int maxLength, int most) {
        Components components = components();
        int[] sizes = new int[components.count()];
        int largest = 0;
        for (int component : components.ofFactors()) {
            deadline.step();
            if (component >= 0) {
                largest = Math.max(largest, ++sizes[component]);
            }
        }
        int longest = Math.min(maxLength, largest);
        return byLength(maxLength, longest, most, (length, sink) -> {
            for (int factor = 0; factor < components.ofFactors().length; factor++) {
                deadline.step();
                int component = components.of(factor);
                int start = factor;
                IntPredicate allowed = other -> other > start && components.of(other) == component;
                if (component >= 0
                        && view.holds(factor)
                        && sizes[component] >= length
                        && !new LoopSearch(view, factor, allowed, length, sink, deadline).run()) {
                    return;
                }
            }
        });
    }

    /** Every loop lies in one component; those stored will do where they bound the view. */
    private Components components() {
        CausalIndex index = view.index();
        if (!view.isWithinStandard()) {
            return ComponentFinder.all(view, deadline);
        }
        int[] stored = new int[index.factorCount()];
        for (int factor = 0; factor < stored.length; factor++) {
            deadline.step();
            stored[factor] = index.componentOf(factor);
        }
        return new Components(stored, index.componentCount());
    }

    /** Loops through one factor. */
    public FeedbackLoops findThrough(int factor, int maxLength, int most) {
        int longest = view.holds(factor) ? Math.min(maxLength, view.index().factorCount()) : 0;
        return byLength(maxLength, longest, most, (length, sink) -> new LoopSearch(
                        view, factor, any -> true, length, sink, deadline)
                .run());
    }

    /** Searches for the loops of at most so many steps, until the sink has enough. */
    private interface Pass {
        void search(int length, Predicate<int[]> sink);
    }

    private FeedbackLoops byLength(int maxLength, int longest, int most, Pass pass) {
        ChainEnds.bounded("steps", maxLength);
        ChainEnds.bounded("loops", most);
        List<int[]> found = new ArrayList<>();
        for (int length = 1; length <= longest && found.size() <= most; length++) {
            int wanted = length;
            pass.search(length, loop -> {
                if (loop.length == wanted) {
                    found.add(loop);
                }
                return found.size() <= most;
            });
        }
        ChainMaker maker = new ChainMaker(view);
        return new FeedbackLoops(
                found.stream().limit(most).map(loop -> loop(maker, loop)).toList(), found.size() > most);
    }

    private static FeedbackLoop loop(ChainMaker maker, int[] factors) {
        int[] closed = Arrays.copyOf(factors, factors.length + 1);
        closed[factors.length] = factors[0];
        return new FeedbackLoop(maker.steps(closed));
    }
}
