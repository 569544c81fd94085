package org.whence.cli;

import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The one thing that a causal question is about. Owns no search for it. */
final class ThingParameter {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "THING",
            description = "A label, as far as it is clear, or a prefixed name (default: what the account sets out to"
                    + " explain).")
    private String thing;

    /** As it was written, if it was. */
    Optional<String> given() {
        return Optional.ofNullable(thing);
    }
}
