package org.whence.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.whence.BuildRequest;
import org.whence.Whence;
import picocli.CommandLine;

/** A built graph of the invented account, and commands run on it in this JVM. Owns no test. */
final class LanternStore {
    private final Path folder;

    private LanternStore(Path folder) {
        this.folder = folder;
    }

    /** Builds the account into a folder below this one. */
    static LanternStore builtIn(Path parent) {
        Path store = parent.resolve("store");
        new Whence(step -> {})
                .build(new BuildRequest(
                        Path.of("ontology"),
                        Path.of("src/test/resources/accounts/lantern"),
                        Optional.empty(),
                        store,
                        Map.of(),
                        ProgramVersion.number()));
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
        CommandLine line = WhenceCommand.commandLine(Map.of());
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exitCode = WhenceCommand.execute(line, arguments.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }
}
