package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.InstalledWhence;
import org.whence.cli.Launch.Outcome;

/** {@code ./whence trace} as a process: what goes to stdout and what to stderr, and how wide it is. */
class TraceIT {
    @TempDir
    private static Path folder;

    private static Launch launch;

    @BeforeAll
    static void buildTheInventedAccount() {
        LanternStore.builtIn(folder);
        launch = new Launch(InstalledWhence.launcher(), folder);
    }

    @Test
    void chainGoesToStdoutAsWideAsTheTerminal() throws Exception {
        Outcome outcome = launch.with("COLUMNS", "60")
                .run("trace", "--from", "factor:herring-failure", "--to", "factor:dark-lamps", "--store", "store");
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(0);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Chain 1: 3 steps, one paragraph", "│ caused", "▼");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void indexThatIsGoneIsMadeAnewWithAWarningThatQuietKeepsAway() throws Exception {
        String[] question = {"roots", "--store", "store"};
        String before = launch.run(question).out();
        deleteIndex();
        Outcome warned = launch.run(question);
        assertThat(warned.out()).isEqualTo(before);
        assertThat(warned.err()).contains("made anew");
        deleteIndex();
        Outcome quiet = launch.run("--quiet", "roots", "--store", "store");
        assertThat(quiet.out()).isEqualTo(before);
        assertThat(quiet.err()).isEmpty();
    }

    @Test
    void misspeltLabelIsOneSentenceOnStderr() throws Exception {
        Outcome outcome = launch.run("trace", "--from", "the hering", "--store", "store");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("nearest are");
    }

    private static void deleteIndex() throws Exception {
        try (var files = java.nio.file.Files.walk(folder.resolve("store"))) {
            for (Path file : files.filter(path -> path.endsWith("causal.index")).toList()) {
                java.nio.file.Files.delete(file);
            }
        }
    }
}
