package org.whence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whence as somebody has it who cloned and built it: in {@code target/installed}, made once for all process tests, with
 * the graph of the project's accounts and the launcher's cache of classes, so that each start costs half. No test may
 * change what is in it. Owns no expectation.
 */
public final class InstalledWhence {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path HOME = PROJECT.resolve("target/installed");
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private static boolean isMade;

    private InstalledWhence() {}

    /** The launcher. */
    public static Path launcher() {
        return folder().resolve("whence");
    }

    /** The folder that the launcher stands in, as a working folder; not the project's. */
    public static synchronized Path folder() {
        try {
            if (!isMade) {
                make();
                isMade = true;
            }
            return HOME;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void make() throws IOException, InterruptedException {
        delete(HOME);
        Files.createDirectories(HOME.resolve("target"));
        Files.copy(PROJECT.resolve("whence"), HOME.resolve("whence"));
        if (!HOME.resolve("whence").toFile().setExecutable(true)) {
            throw new IOException("cannot make the launcher executable");
        }
        copy("ontology");
        copy("data");
        Files.createSymbolicLink(HOME.resolve("target/lib"), PROJECT.resolve("target/lib"));
        // Last, since a jar that is older than the rest would be built anew.
        Files.copy(PROJECT.resolve("target/whence.jar"), HOME.resolve("target/whence.jar"));
        // The rehearsal after the first command asks the graph that is there: of a small one, all that it can.
        build("--data", PROJECT.resolve("src/test/resources/accounts/lantern").toString());
        waitForTheCache();
        build();
    }

    private static void build(String... more) throws IOException, InterruptedException {
        Path log = HOME.resolve("build.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("./whence", "--quiet", "build"), Stream.of(more))
                                .toList())
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("WHENCE_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("WHENCE_STORE", "WHENCE_SOURCE", "WHENCE_NO_CACHE"));
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("The accounts cannot be built: " + Files.readString(log));
        }
    }

    /** The launcher makes it behind the back of the first command, under a lock. */
    private static void waitForTheCache() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (isLocked() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }

    private static boolean isLocked() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("target/start"))) {
            return files.anyMatch(file -> file.toString().endsWith(".lock"));
        }
    }

    private static void copy(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
            for (Path file : files.toList()) {
                Files.copy(file, HOME.resolve(PROJECT.relativize(file)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
