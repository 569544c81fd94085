package org.whence.label;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Lucene says on standard error about faster ways that a JVM might offer it: nothing. Owns no search. */
final class LuceneTalk {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    private LuceneTalk() {}

    /** To be called before Lucene's first class. */
    static void hush() {
        LOGGER.setLevel(Level.SEVERE);
    }
}
