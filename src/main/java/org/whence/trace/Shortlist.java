package org.whence.trace;

import java.util.List;

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

    boolean isEmpty() {
        return count == 0;
    }
}
