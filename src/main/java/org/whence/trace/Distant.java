package org.whence.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.causal.Reached;

/**
 * A factor at a distance.
 *
 * @param factor what was reached
 * @param steps the fewest steps to it
 * @param sideOf what it is a side of by definition, where that is worth a word
 */
record Distant(FactorWords factor, int steps, Optional<FactorWords> sideOf) {

    /** One of which there is nothing more to say. */
    Distant(FactorWords factor, int steps) {
        this(factor, steps, Optional.empty());
    }

    /** Nobody reads a longer list, unless told otherwise: see {@link CausalGraph}. */
    static final int MOST_LISTED = 1_000;

    /** The nearest of those that were reached, in words. */
    static List<Distant> nearest(List<Reached> all, TraceView view) {
        return all.stream()
                .limit(view.graph().mostListed())
                .map(one -> inWords(one, view))
                .toList();
    }

    private static Distant inWords(Reached one, TraceView view) {
        view.deadline().look();
        return new Distant(view.words().factor(one.factor()), one.distance());
    }

    /** Where a way ends. Of roots, which are a side of something: that is no cause of it, and nobody claims it. */
    static List<Distant> ends(Way way, List<Reached> all, TraceView view) {
        if (way == Way.EFFECTS) {
            return nearest(all, view);
        }
        return nearest(all, view).stream()
                .map(one -> new Distant(one.factor, one.steps, sideOf(one.factor, view)))
                .toList();
    }

    private static Optional<FactorWords> sideOf(FactorWords factor, TraceView view) {
        return Arrays.stream(view.claims().claimsFrom(factor.number()))
                .filter(view.index()::isConstitutive)
                .mapToObj(step -> view.words().claim(step).effect())
                .findFirst();
    }

    /**
     * An item for each, and a line for those that are not listed.
     *
     * @param count of all, listed or not
     */
    static List<TraceLine> lines(List<Distant> listed, int count) {
        List<TraceLine> lines = new ArrayList<>();
        listed.forEach(one -> lines.add(TraceLine.item(2, "- ", one.shown())));
        if (count > listed.size()) {
            lines.add(TraceLine.in(2, "… and " + (count - listed.size()) + " more, which are not listed."));
        }
        return lines;
    }

    /** “the Civil War  (event · 1918/1920; 2 steps)”. */
    String shown() {
        return factor.label() + "  (" + factor.described() + "; " + Distant.steps(steps)
                + sideOf.map(whole -> "; by definition a side of " + whole.label())
                        .orElse("")
                + ")";
    }

    /** “the Civil War (2 steps)”. */
    String brief() {
        return factor.label() + " (" + Distant.steps(steps) + (sideOf.isPresent() ? ", a side by definition" : "")
                + ")";
    }

    /** “2 steps”. */
    static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }

    static List<Map<String, Object>> data(List<Distant> all) {
        return all.stream().map(Distant::data).toList();
    }

    private Map<String, Object> data() {
        Map<String, Object> data = TraceData.factor(factor, steps);
        sideOf.ifPresent(whole -> data.put("side_of", TraceData.factor(whole)));
        return data;
    }
}
