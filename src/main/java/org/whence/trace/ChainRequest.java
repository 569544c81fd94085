package org.whence.trace;

import java.util.Optional;
import org.whence.model.UserMessageException;

/**
 * Which chains somebody asks for.
 *
 * @param from where they begin: a label, a prefixed name or an IRI
 * @param to where they end; empty for what the account sets out to explain
 * @param maxSteps the most steps of a chain, from 1; the strongest-first order takes no heed of it
 * @param chains the most chains to show, from 1
 * @param order which come first
 */
public record ChainRequest(String from, Optional<String> to, int maxSteps, int chains, TraceOrder order) {
    /** As many steps as a reader follows. */
    public static final int USUAL_STEPS = 4;

    /** As many chains as a reader compares. */
    public static final int USUAL_CHAINS = 5;

    /** What “all” stops at, for nobody reads more. */
    public static final int MOST_CHAINS = 1_000;

    private static final int MOST_STEPS = 1_000_000;

    /** Refuses a bound that lets nothing through. */
    public ChainRequest {
        if (maxSteps < 1 || maxSteps > MOST_STEPS) {
            throw UserMessageException.badUse(
                    "--max takes a number of steps from 1 to 1000000, and " + maxSteps + " is none.");
        }
        if (chains < 1 || chains > MOST_CHAINS) {
            throw UserMessageException.badUse(
                    "--chains takes a number from 1 to 1000, or all, and " + chains + " is neither.");
        }
    }

    /** The usual bounds. */
    public static ChainRequest of(String from, String to) {
        return new ChainRequest(from, Optional.of(to), USUAL_STEPS, USUAL_CHAINS, TraceOrder.SHORTEST);
    }

    /**
     * Reads how many chains are wanted.
     *
     * @param text a number, or “all”
     * @throws UserMessageException if it is neither
     */
    public static int chains(String text) {
        if (text.equals("all")) {
            return MOST_CHAINS;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw UserMessageException.badUse(
                    "--chains takes a number from 1 to 1000, or all, and “" + text + "” is neither.");
        }
        return Integer.parseInt(text);
    }
}
