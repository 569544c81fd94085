package org.whence.causal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be reached on one side from each of two factors without passing the other. Two searches. */
final class CommonReach {
    private static final Comparator<CommonFactor> NEAREST = Comparator.<CommonFactor>comparingInt(
                    common -> common.toFirst() + common.toSecond())
            .thenComparingInt(common -> Math.max(common.toFirst(), common.toSecond()))
            .thenComparingInt(CommonFactor::factor);

    private CommonReach() {}

    static List<CommonFactor> find(CausalView view, Side side, int first, int second, int maxSteps, Deadline deadline) {
        ChainEnds.differ(first, second);
        FactorMap fromFirst = new FactorMap(view.index().factorCount());
        for (Reached reached : BreadthFirst.from(view.withoutFactor(second), side, first, maxSteps, deadline)) {
            fromFirst.put(reached.factor(), reached.distance());
        }
        List<CommonFactor> common = new ArrayList<>();
        for (Reached reached : BreadthFirst.from(view.withoutFactor(first), side, second, maxSteps, deadline)) {
            if (fromFirst.has(reached.factor())) {
                common.add(new CommonFactor(reached.factor(), fromFirst.get(reached.factor()), reached.distance()));
            }
        }
        common.sort(NEAREST);
        return common;
    }
}
