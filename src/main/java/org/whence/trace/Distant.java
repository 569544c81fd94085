package org.whence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whence.causal.Reached;

/**
 * A factor at a distance.
 *
 * @param factor what was reached
 * @param steps the fewest steps to it
 */
record Distant(FactorWords factor, int steps) {

    /** Nobody reads a longer list. */
    static final int MOST_LISTED = 1_000;

    /** The nearest of those that were reached, in words. */
    static List<Distant> nearest(List<Reached> all, Wordbook words) {
        return all.stream()
                .limit(MOST_LISTED)
                .map(one -> new Distant(words.factor(one.factor()), one.distance()))
                .toList();
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
        return factor.label() + "  (" + factor.described() + "; " + Distant.steps(steps) + ")";
    }

    /** “2 steps”. */
    static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }

    static List<Map<String, Object>> data(List<Distant> all) {
        return all.stream().map(one -> TraceData.factor(one.factor, one.steps)).toList();
    }
}
