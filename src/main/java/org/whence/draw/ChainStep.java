package org.whence.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of a chain, with every claim of it that the caller gave. Owns no layout.
 *
 * @param from the factor that the chain comes from
 * @param to the factor that it goes on to
 * @param claims one or more, in the caller's order
 */
record ChainStep(MapFactor from, MapFactor to, List<MapArrow> claims) {

    /**
     * The steps that a map's arrows make from its first factor on. A closed loop ends where it began.
     *
     * @throws IllegalArgumentException if an arrow does not go on from where the one before it led
     */
    static List<ChainStep> of(CausalMap map) {
        List<ChainStep> steps = new ArrayList<>();
        String before = null;
        String current = map.factors().get(0).id();
        for (MapArrow arrow : map.arrows()) {
            if (arrow.from().contains(current)) {
                steps.add(new ChainStep(map.factor(current), map.factor(arrow.to()), new ArrayList<>()));
                before = current;
                current = arrow.to();
            } else if (before == null
                    || !arrow.from().contains(before)
                    || !arrow.to().equals(current)) {
                throw new IllegalArgumentException("No chain: <" + arrow.id() + "> does not go on from <" + current
                        + "> in \u201C" + map.title() + "\u201D");
            }
            steps.get(steps.size() - 1).claims().add(arrow);
        }
        return List.copyOf(steps);
    }

    /** The causes of a claim that act jointly with this step's. */
    List<String> others(CausalMap map, MapArrow claim) {
        return claim.from().stream()
                .filter(cause -> !cause.equals(from.id()))
                .map(cause -> map.factor(cause).label())
                .toList();
    }
}
