package org.whence.page;

import java.util.List;

/**
 * One thing of a timeline, as its table has it.
 *
 * @param name what it is
 * @param datings every date, each with its claims
 * @param hasSeveral whether the source gives it more than one date
 */
public record TimelineEntry(Link name, List<Dating> datings, boolean hasSeveral) {
    /** Keeps a copy. */
    public TimelineEntry {
        datings = List.copyOf(datings);
    }
}
