package org.whence.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What to serve, and where. Owns no default: those are the command's.
 *
 * @param store the store's folder
 * @param port the port of pages and endpoint; 0 for any free one
 * @param uiPort the port of Fuseki's own interface; 0 for any free one, empty for none
 * @param timeout how long a query may take; a request may ask for less, never for more
 * @param source the text of a source, for the reader; empty for none
 * @param doors who is let in
 */
public record ServeOptions(
        Path store, int port, Optional<Integer> uiPort, Duration timeout, Optional<Path> source, Doors doors) {
    /** With every door closed. */
    public ServeOptions(Path store, int port, Optional<Integer> uiPort, Duration timeout, Optional<Path> source) {
        this(store, port, uiPort, timeout, source, Doors.closed());
    }

    /** With every door closed, and without the text of a source. */
    public ServeOptions(Path store, int port, Optional<Integer> uiPort, Duration timeout) {
        this(store, port, uiPort, timeout, Optional.empty());
    }
}
