package org.whence.trace;

import java.util.List;
import org.whence.causal.CausalView;
import org.whence.causal.CauseFinder;
import org.whence.causal.CommonCauseFinder;
import org.whence.causal.CommonEffectFinder;
import org.whence.causal.CommonFactor;
import org.whence.causal.EffectFinder;
import org.whence.causal.FinalOutcomeFinder;
import org.whence.causal.Reach;
import org.whence.causal.Reached;
import org.whence.causal.RootCauseFinder;

/** Which way a question looks along the arrows: back to causes, or on to effects. Owns the words of either way. */
enum Way {
    CAUSES("cause", "causes") {
        @Override
        int[] claims(CausalView view, int factor) {
            return view.claimsOnto(factor);
        }

        @Override
        Reach reach(TraceView view, int factor, int maxSteps) {
            return new CauseFinder(view.claims(), view.deadline()).find(factor, maxSteps);
        }

        @Override
        int count(TraceView view, int factor) {
            return new CauseFinder(view.claims(), view.deadline()).count(factor);
        }

        @Override
        List<Reached> ends(TraceView view, int factor) {
            return new RootCauseFinder(view.claims(), view.deadline()).find(factor);
        }

        @Override
        List<List<Integer>> loops(TraceView view, int factor) {
            return new RootCauseFinder(view.claims(), view.deadline()).rootLoops(factor);
        }

        @Override
        List<CommonFactor> common(TraceView view, int first, int second, int maxSteps) {
            return new CommonCauseFinder(view.claims(), view.deadline()).find(first, second, maxSteps);
        }
    },
    EFFECTS("effect", "effects") {
        @Override
        int[] claims(CausalView view, int factor) {
            return view.claimsFrom(factor);
        }

        @Override
        Reach reach(TraceView view, int factor, int maxSteps) {
            return new EffectFinder(view.claims(), view.deadline()).find(factor, maxSteps);
        }

        @Override
        int count(TraceView view, int factor) {
            return new EffectFinder(view.claims(), view.deadline()).count(factor);
        }

        @Override
        List<Reached> ends(TraceView view, int factor) {
            return new FinalOutcomeFinder(view.claims(), view.deadline()).find(factor);
        }

        @Override
        List<List<Integer>> loops(TraceView view, int factor) {
            return new FinalOutcomeFinder(view.claims(), view.deadline()).finalLoops(factor);
        }

        @Override
        List<CommonFactor> common(TraceView view, int first, int second, int maxSteps) {
            return new CommonEffectFinder(view.claims(), view.deadline()).find(first, second, maxSteps);
        }
    };

    private final String one;
    private final String several;

    Way(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** “1 cause”, “3 causes”. */
    String count(int count) {
        return count + " " + (count == 1 ? one : several);
    }

    /** “cause”. */
    String one() {
        return one;
    }

    /** “causes”. */
    String several() {
        return several;
    }

    /** The claims next to a factor. */
    abstract int[] claims(CausalView view, int factor);

    /** Whatever can be reached. */
    abstract Reach reach(TraceView view, int factor, int maxSteps);

    /** How much, however far, without keeping it; the factor itself where a loop leads back to it. */
    abstract int count(TraceView view, int factor);

    /** Where the way ends. */
    abstract List<Reached> ends(TraceView view, int factor);

    /** The loops that the way ends in. */
    abstract List<List<Integer>> loops(TraceView view, int factor);

    /** What two factors have in common. */
    abstract List<CommonFactor> common(TraceView view, int first, int second, int maxSteps);
}
