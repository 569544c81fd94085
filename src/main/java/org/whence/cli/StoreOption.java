package org.whence.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --store}, the same for every command that builds a graph or asks one. Owns no store. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${env:WHENCE_STORE}",
            description = "The folder that the built graph is kept in"
                    + " (default: the one that WHENCE_STORE names, if set; else .whence/store of the project).")
    private Path store;

    /** This, or the other where this was not given. */
    StoreOption orElse(StoreOption other) {
        return store == null ? other : this;
    }

    Path folder() {
        return store == null ? ProjectFolder.store() : store;
    }
}
