package org.whence.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import picocli.CommandLine.Option;

/** {@code --data}, the same for every command that reads accounts. Owns no account. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of accounts, or one account's (default: data/ of the project).")
    private Path data;

    /** The folder, given or the project's. */
    Path folder() {
        return given().orElseGet(ProjectFolder::data);
    }

    /** The folder, if one was given. */
    Optional<Path> given() {
        return Optional.ofNullable(data);
    }

    /** The accounts in it, with the project's ontologies. */
    Inputs read() {
        return InputReader.read(ProjectFolder.ontology(), folder());
    }
}
