package org.whence.cli;

import java.nio.file.Path;

/**
 * The folder that Whence stands in, and where in it things are by default. The launcher names it; without the
 * launcher it is the working folder. Owns no file.
 */
final class ProjectFolder {
    private ProjectFolder() {}

    /** The ontologies and shapes. */
    static Path ontology() {
        return home().resolve("ontology");
    }

    /** The accounts. */
    static Path data() {
        return home().resolve("data");
    }

    /** The built graph, among the files that git ignores. */
    static Path store() {
        return home().resolve(".whence").resolve("store");
    }

    private static Path home() {
        return Path.of(System.getProperty("whence.home", ""));
    }
}
