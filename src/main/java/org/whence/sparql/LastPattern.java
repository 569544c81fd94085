package org.whence.sparql;

import java.util.Objects;

/** The pattern that a function was called with last, since nearly all call it with one and the same. Safe for many threads. */
final class LastPattern {
    private record Known(String pattern, String flags, BoundedPattern compiled) {}

    private final String function;
    private volatile Known last;

    LastPattern(String function) {
        this.function = function;
    }

    /**
     * The pattern, compiled.
     *
     * @param flags null for none
     * @throws org.apache.jena.sparql.expr.ExprEvalException if it is none
     */
    BoundedPattern of(String pattern, String flags) {
        Known known = last;
        if (known == null || !known.pattern.equals(pattern) || !Objects.equals(known.flags, flags)) {
            known = new Known(pattern, flags, new BoundedPattern(function, pattern, flags));
            last = known;
        }
        return known.compiled;
    }
}
