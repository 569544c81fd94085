package org.whence.causal;

import java.util.List;

/**
 * The loops found.
 *
 * @param loops shorter ones first
 * @param more whether there are more within the length asked for than were to be given
 */
public record FeedbackLoops(List<FeedbackLoop> loops, boolean more) {
    /** Keeps a copy. */
    public FeedbackLoops {
        loops = List.copyOf(loops);
    }
}
