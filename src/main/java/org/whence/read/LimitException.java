package org.whence.read;

import java.io.IOException;

/** A file asks too much of its reader; the message is what is wrong and what to do, the end of a sentence. */
final class LimitException extends IOException {
    private static final long serialVersionUID = 1;

    LimitException(String message) {
        super(message);
    }

    /** The one that a failure is or was caused by, where there is one. */
    static LimitException in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitException limit) {
                return limit;
            }
        }
        return null;
    }
}
