package org.whence.cli;

import java.io.IOException;
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

    /**
     * Whether a file would stand among those that the project keeps: anywhere in it but in {@code target/}. Symlinks
     * are followed.
     */
    static boolean keeps(Path file) {
        Path home = real(home().toAbsolutePath().normalize());
        Path asked = real(file.toAbsolutePath().normalize());
        return asked.startsWith(home) && !asked.startsWith(home.resolve("target"));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.getParent() == null ? path : real(path.getParent()).resolve(path.getFileName());
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("whence.home", ""));
    }
}
