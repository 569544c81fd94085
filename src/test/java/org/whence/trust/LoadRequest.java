package org.whence.trust;

import java.util.Set;

/**
 * A request of a load.
 *
 * @param kind what it is meant to be
 * @param path with its parameters
 * @param query to be posted; empty where there is nothing to post
 */
record LoadRequest(Kind kind, String path, String query) {
    /** What requests there are, and how each may end. */
    enum Kind {
        /** A canned question that is known to have an answer. */
        QUESTION(200),
        /** The page of a thing. */
        PAGE(200),
        /** A query that nobody should ask: answered, refused, timed out, or sent away since others wait. */
        HOSTILE(200, 400, 413, 422, 503);

        private final Set<Integer> intended;

        Kind(Integer... intended) {
            this.intended = Set.of(intended);
        }

        /**
         * Whether it may end so.
         *
         * @param status 0 where the connection was broken off, which only an answer too long for its time is
         */
        boolean mayEnd(int status) {
            return intended.contains(status) || (this == HOSTILE && status == 0);
        }
    }

    static LoadRequest get(Kind kind, String path) {
        return new LoadRequest(kind, path, "");
    }
}
