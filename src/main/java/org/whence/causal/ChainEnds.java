package org.whence.causal;

import org.whence.model.UserMessageException;

/** What every search for chains asks of its ends and its bound. */
final class ChainEnds {
    private ChainEnds() {}

    /** Refuses a chain from a factor to itself, which would be a loop. */
    static void differ(int from, int to) {
        if (from == to) {
            throw UserMessageException.badUse(
                    "A chain leads from one factor to another, but both ends are the same: ask for its loops instead.");
        }
    }

    /** Refuses a bound that lets nothing through. */
    static void bounded(String what, int bound) {
        if (bound < 1) {
            throw UserMessageException.badUse("The most " + what + " must be 1 or more, but is " + bound + ".");
        }
    }
}
