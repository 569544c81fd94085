package org.whence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of the invented account that a test may spoil, and a store beside it. Owns no expectation. */
public final class LanternCopy {
    private static final Path ORIGINAL = Path.of("src/test/resources/accounts/lantern");

    private final Path folder;

    /**
     * Makes the copy.
     *
     * @param folder an existing folder, for the test alone
     */
    public LanternCopy(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(account());
        try (Stream<Path> files = Files.list(ORIGINAL)) {
            for (Path file : files.toList()) {
                Files.copy(file, account().resolve(file.getFileName()));
            }
        }
    }

    /** The folder of accounts, this one alone in it. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The account's folder. */
    public Path account() {
        return data().resolve("lantern");
    }

    /** Where to build; not there yet. */
    public Path store() {
        return folder.resolve("store");
    }

    /** The request to build it. */
    public BuildRequest request() {
        return new BuildRequest(Path.of("ontology"), data(), Optional.empty(), store(), Map.of(), "1.0");
    }

    /** Changes one file; what is to be changed must be in it. */
    public void replace(String file, String text, String by) throws IOException {
        Path path = account().resolve(file);
        String before = Files.readString(path);
        int at = before.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not say " + text);
        }
        Files.writeString(path, before.substring(0, at) + by + before.substring(at + text.length()));
    }

    /** The names in the store's folder of builds. */
    public List<String> builds() throws IOException {
        try (Stream<Path> builds = Files.list(store().resolve("builds"))) {
            return builds.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
