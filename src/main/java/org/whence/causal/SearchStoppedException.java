package org.whence.causal;

import java.time.Duration;

/** A search ended before its answer: its time was up, or somebody called it off. Carries no stack trace. */
public final class SearchStoppedException extends RuntimeException {
    private final boolean cancelled;

    private SearchStoppedException(String sentence, boolean cancelled) {
        super(sentence, null, false, false);
        this.cancelled = cancelled;
    }

    static SearchStoppedException timeIsUp(Duration time) {
        return new SearchStoppedException(
                "The search was stopped after " + time.toMillis()
                        + " ms, before it had an answer: allow more time, fewer steps or fewer claims.",
                false);
    }

    static SearchStoppedException cancelled() {
        return new SearchStoppedException("The search was called off before it had an answer.", true);
    }

    /** Whether somebody called it off; otherwise its time was up. */
    public boolean wasCancelled() {
        return cancelled;
    }
}
