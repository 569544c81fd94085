package org.whence.page;

import java.time.Duration;
import org.whence.model.UserMessageException;

/** How long an answer may take: what a request asks for, and never more than the server allows. Owns no clock. */
public final class TimeLimit {
    /** The parameter by which a request asks for less. */
    public static final String PARAMETER = "timeout";

    private TimeLimit() {}

    /**
     * The limit.
     *
     * @param seconds what the request says, such as {@code 0.5}; null if it says nothing
     * @param usual where it says nothing
     * @param most what the server allows
     * @throws UserMessageException if that is no number above 0
     */
    public static Duration of(String seconds, Duration usual, Duration most) {
        if (seconds == null || seconds.isBlank()) {
            return usual;
        }
        if (!seconds.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") || Double.parseDouble(seconds) == 0) {
            throw UserMessageException.badUse("timeout takes seconds above 0, and “" + seconds + "” is not.");
        }
        Duration asked = Duration.ofNanos(Math.round(Double.parseDouble(seconds) * 1e9));
        return asked.compareTo(most) < 0 ? asked : most;
    }
}
