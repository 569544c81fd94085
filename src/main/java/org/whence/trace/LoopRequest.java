package org.whence.trace;

import java.util.Optional;
import org.whence.model.UserMessageException;

/**
 * Which feedback loops somebody asks for.
 *
 * @param through a factor that all of them pass: a label, a prefixed name or an IRI; empty for loops anywhere
 * @param maxSteps the most steps of a loop, from 1
 * @param loops the most loops to show, from 1
 */
public record LoopRequest(Optional<String> through, int maxSteps, int loops) {
    /** As many steps as a reader follows round. */
    public static final int USUAL_STEPS = 6;

    /** As many loops as a reader compares. */
    public static final int USUAL_LOOPS = 5;

    /** Nobody reads more. */
    public static final int MOST_LOOPS = 1_000;

    private static final int MOST_STEPS = 1_000;

    /** Refuses a bound that lets nothing through. */
    public LoopRequest {
        if (maxSteps < 1 || maxSteps > MOST_STEPS) {
            throw UserMessageException.badUse(
                    "--max takes a number of steps from 1 to 1000, and " + maxSteps + " is none.");
        }
        if (loops < 1 || loops > MOST_LOOPS) {
            throw UserMessageException.badUse("--loops takes a number from 1 to 1000, and " + loops + " is none.");
        }
    }
}
