package org.whence.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which doors of a server are open, and who watches them. Owns no door: what can be written stays nothing, whoever
 * asks.
 *
 * @param isPublic whether other machines are answered too
 * @param passwords a file of names and passwords, a line each ({@code name: password}); who is not in it is not let in
 * @param metrics whether Prometheus finds figures at {@code /$/metrics}
 * @param accessLog the file to which each request is written as a line
 */
public record Doors(boolean isPublic, Optional<Path> passwords, boolean metrics, Optional<Path> accessLog) {
    /** This machine alone, and no record. */
    public static Doors closed() {
        return new Doors(false, Optional.empty(), false, Optional.empty());
    }

    /** Whether somebody counts or writes down requests, or asks each for a password. */
    boolean areWatched() {
        return metrics || passwords.isPresent() || accessLog.isPresent();
    }
}
