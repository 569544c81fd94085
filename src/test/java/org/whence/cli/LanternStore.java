package org.whence.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.whence.BuildRequest;
import org.whence.TemporaryFolders;
import org.whence.Whence;

/** A built graph of the invented account, and commands run on it in this JVM. Owns no test. */
final class LanternStore {
    private static LanternStore shared;

    private final Path folder;

    private LanternStore(Path folder) {
        this.folder = folder;
    }

    /** One for all tests that change nothing in it. */
    static synchronized LanternStore shared() {
        if (shared == null) {
            shared = builtIn(ofThisJvm());
        }
        return shared;
    }

    /** A folder that goes when the JVM goes. */
    private static Path ofThisJvm() {
        try {
            Path folder = TemporaryFolders.make("lantern");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the account into a folder below this one. */
    static LanternStore builtIn(Path parent) {
        return built(Path.of("src/test/resources/accounts/lantern"), parent);
    }

    /** Builds a copy of it, or several accounts, likewise. */
    static LanternStore built(Path data, Path parent) {
        Path store = parent.resolve("store");
        new Whence(step -> {})
                .build(new BuildRequest(
                        Path.of("ontology"), data, Optional.empty(), store, Map.of(), ProgramVersion.number()));
        return new LanternStore(store);
    }

    /** What one command printed, beside its exit code. */
    record Run(int exitCode, String out, String err) {}

    /** Runs a command with {@code --store} behind what is given. */
    Run asked(String... arguments) {
        return run(Stream.concat(Stream.of(arguments), Stream.of("--store", folder.toString()))
                .toList());
    }

    /** Runs a command as it is given. */
    static Run run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] line = arguments.toArray(String[]::new);
        int exitCode = WhenceCommand.execute(
                WhenceCommand.commandLine(Map.of(), line)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true)),
                line);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
