package org.whence.trace;

import java.util.List;
import java.util.function.Function;

/**
 * The first of many, for in a graph of millions nobody reads them all.
 *
 * @param first at most {@value #MOST}
 * @param count how many there are in all
 */
record Shortlist<T>(List<T> first, int count) {
    /** As many as are put into words. */
    static final int MOST = 1_000;

    /** Keeps a copy. */
    Shortlist {
        first = List.copyOf(first);
    }

    /**
     * Puts the first of many into words.
     *
     * @param most so many
     */
    static <N, T> Shortlist<T> of(List<N> all, int most, Function<N, T> words) {
        return new Shortlist<>(all.stream().limit(most).map(words).toList(), all.size());
    }

    /** A line about those that are not listed, if there are any. */
    List<TraceLine> rest() {
        return count == first.size()
                ? List.of()
                : List.of(TraceLine.in(2, "… and %,d more, which are not listed.".formatted(count - first.size())));
    }

    boolean isEmpty() {
        return count == 0;
    }
}
