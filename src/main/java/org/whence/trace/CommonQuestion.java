package org.whence.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.whence.causal.CausalView;
import org.whence.causal.CommonFactor;
import org.whence.causal.ShortestChainFinder;
import org.whence.model.UserMessageException;

/** What do two things have in common: which causes of both, or which effects? */
public final class CommonQuestion {
    private final TraceView view;
    private final Way way;

    /**
     * Asks of that view.
     *
     * @param effects whether to look for common effects instead of common causes
     */
    public CommonQuestion(TraceView view, boolean effects) {
        this.view = view;
        this.way = effects ? Way.EFFECTS : Way.CAUSES;
    }

    /**
     * The factors in common, the nearest to both together first, or why there are none.
     *
     * @param maxSteps from each of the two at the most, from 1
     * @throws UserMessageException if one of them is none, or both are the same
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public CommonAnswer ask(String one, String other, int maxSteps) {
        if (maxSteps < 1) {
            throw UserMessageException.badUse("--max takes a number of steps from 1 up, and " + maxSteps + " is none.");
        }
        FactorWords first = view.graph().factor("of", one);
        FactorWords second = view.graph().factor("and", other);
        if (first.iri().equals(second.iri())) {
            throw UserMessageException.badUse(
                    "What two things share needs two things, and both are " + first.shown() + ".");
        }
        List<CommonAnswer.Shared> shared = new ArrayList<>();
        int further = 0;
        if (first.isSomewhere() && second.isSomewhere()) {
            for (CommonFactor common : way.common(view, first.number(), second.number(), maxSteps)) {
                shared.add(shared(common, first, second));
            }
            if (shared.isEmpty()) {
                further = way.common(view, first.number(), second.number(), Integer.MAX_VALUE).stream()
                        .mapToInt(common -> Math.max(common.toFirst(), common.toSecond()))
                        .min()
                        .orElse(0);
            }
        }
        return new CommonAnswer(view, way, first, second, maxSteps, shared, further);
    }

    private CommonAnswer.Shared shared(CommonFactor common, FactorWords first, FactorWords second) {
        return new CommonAnswer.Shared(
                view.words().factor(common.factor()),
                common.toFirst(),
                common.toSecond(),
                List.of(
                        chain(common.factor(), first.number(), second.number()),
                        chain(common.factor(), second.number(), first.number())));
    }

    /** A shortest chain between what is shared and one of the two, past the other. */
    private ChainWords chain(int common, int end, int past) {
        BitSet without = new BitSet();
        without.set(past);
        CausalView rest = view.claims().without(without, new BitSet());
        ShortestChainFinder finder = new ShortestChainFinder(rest, view.deadline());
        int from = way == Way.CAUSES ? common : end;
        int to = way == Way.CAUSES ? end : common;
        return Optional.of(finder)
                .flatMap(search -> search.find(from, to, Integer.MAX_VALUE))
                .map(chain -> ChainWords.of(chain, view.index(), view.words()))
                .orElseThrow();
    }
}
