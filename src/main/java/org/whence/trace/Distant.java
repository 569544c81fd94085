package org.whence.trace;

import java.util.List;
import java.util.Map;

/**
 * A factor at a distance.
 *
 * @param factor what was reached
 * @param steps the fewest steps to it
 */
record Distant(FactorWords factor, int steps) {

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
