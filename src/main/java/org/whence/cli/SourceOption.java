package org.whence.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --source}, the same for every command that compares accounts with their source's text. Owns no text. */
final class SourceOption {
    @Option(
            names = "--source",
            paramLabel = "FILE",
            defaultValue = "${env:WHENCE_SOURCE}",
            description = "The text of the source, to look for the passages in"
                    + " (default: the file that WHENCE_SOURCE names, if set).")
    private Path source;

    /** The file, if one was given; an empty name is none. */
    Optional<Path> given() {
        return Optional.ofNullable(source).filter(file -> !file.toString().isEmpty());
    }
}
