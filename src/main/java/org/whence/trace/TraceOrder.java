package org.whence.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whence.model.UserMessageException;

/** Which of several chains an answer shows first. */
public enum TraceOrder {
    SHORTEST("shortest first"),
    CLOSEST("least stitched first"),
    STRONGEST("largest product of scores first");

    private final String words;

    TraceOrder(String words) {
        this.words = words;
    }

    /** As a heading tells it. */
    String words() {
        return words;
    }

    /**
     * The order that a user names.
     *
     * @throws UserMessageException if there is none of that name
     */
    public static TraceOrder named(String name) {
        return Arrays.stream(values())
                .filter(order -> order.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> UserMessageException.badUse("--order takes "
                        + Arrays.stream(values()).map(TraceOrder::toString).collect(Collectors.joining(", "))
                        + ", and “" + name + "” is none of them."));
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
