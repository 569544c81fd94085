package org.whence.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --store}, the same for every command that builds a graph or asks one. Owns no store. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder that the built graph is kept in (default: .whence/store of the project).")
    private Path store;

    /** This, or the other where this was not given. */
    StoreOption orElse(StoreOption other) {
        return store == null ? other : this;
    }

    Path folder() {
        return store == null ? ProjectFolder.store() : store;
    }
}
