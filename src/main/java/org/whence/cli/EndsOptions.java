package org.whence.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --from} and {@code --to}: between which things chains are looked for. Owns no search for them. */
final class EndsOptions {
    @Option(names = "--from", required = true, paramLabel = "THING", description = "Where the chains begin.")
    private String from;

    @Option(
            names = "--to",
            paramLabel = "THING",
            description = "Where they end (default: what the account sets out to explain).")
    private String to;

    /** As it was written. */
    String from() {
        return from;
    }

    /** As it was written, if it was. */
    Optional<String> to() {
        return Optional.ofNullable(to);
    }
}
