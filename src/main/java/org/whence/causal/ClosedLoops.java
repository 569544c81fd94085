package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The components that claims lead into or round in, but on one side never out of. */
final class ClosedLoops {
    private ClosedLoops() {}

    /** Their members by number; a single factor is one only if a claim leads from it to itself. */
    static List<List<Integer>> of(CausalView view, Side side, Components components, Deadline deadline) {
        boolean[] open = new boolean[components.count()];
        boolean[] round = new boolean[components.count()];
        for (int factor = 0; factor < components.ofFactors().length; factor++) {
            int component = components.of(factor);
            if (component < 0) {
                continue;
            }
            for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
                deadline.step();
                if (view.admits(side, entry)) {
                    boolean within = components.of(side.other(entry)) == component;
                    round[component] |= within;
                    open[component] |= !within;
                }
            }
        }
        List<IntList> members = new ArrayList<>();
        int[] places = new int[components.count()];
        Arrays.fill(places, -1);
        for (int factor = 0; factor < components.ofFactors().length; factor++) {
            int component = components.of(factor);
            if (component >= 0 && round[component] && !open[component]) {
                if (places[component] < 0) {
                    places[component] = members.size();
                    members.add(new IntList());
                }
                members.get(places[component]).add(factor);
            }
        }
        return members.stream()
                .map(list -> Arrays.stream(list.toArray()).boxed().toList())
                .toList();
    }
}
