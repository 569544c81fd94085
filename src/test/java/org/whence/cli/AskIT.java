package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.cli.Launch.Outcome;

/** {@code ./whence ask} as a process: what goes to stdout and what to stderr, and how wide it is. */
class AskIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static Launch launch;

    @BeforeAll
    static void buildTheInventedAccount() throws Exception {
        launch = new Launch(PROJECT.resolve("whence"), folder);
        Path lantern = PROJECT.resolve("src/test/resources/accounts/lantern");
        Outcome outcome = launch.run("build", "--data", lantern.toString(), "--store", "store");
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(0);
    }

    @Test
    void answerGoesToStdoutAndNothingToStderr() throws Exception {
        Outcome outcome = launch.run("ask", "root-causes", "--store", "store");
        assertThat(outcome.exitCode()).isEqualTo(0);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("What lies at the root of this?\n").contains("factor:whalers-absence");
    }

    @Test
    void intoAFileLinesAreAsLongAsTheyAre() throws Exception {
        Outcome outcome = launch.run("ask", "timeline", "--store", "store");
        assertThat(outcome.out().lines()).anyMatch(line -> line.length() > 150);
    }

    @Test
    void columnsOfTheEnvironmentAreKeptTo() throws Exception {
        Outcome outcome = launch.with("COLUMNS", "90").run("ask", "timeline", "--store", "store");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 90);
        assertThat(outcome.out()).contains("the failure of the herring");
    }

    @Test
    void mistakeIsOneSentenceOnStderrAndExitCodeTwo() throws Exception {
        Outcome outcome = launch.run("ask", "root-cause", "--store", "store");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
    }
}
