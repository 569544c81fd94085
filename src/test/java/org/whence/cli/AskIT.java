package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.InstalledWhence;
import org.whence.cli.Launch.Outcome;

/** {@code ./whence ask} and {@code export} as processes: what goes to stdout and what to stderr, and how wide. */
class AskIT {

    @TempDir
    private static Path folder;

    private static Launch launch;

    @BeforeAll
    static void buildTheInventedAccount() {
        LanternStore.builtIn(folder);
        launch = new Launch(InstalledWhence.launcher(), folder);
    }

    @Test
    void answerGoesToStdoutAndNothingToStderr() throws Exception {
        Outcome outcome = launch.run("ask", "root-causes", "--store", "store");
        assertThat(outcome.exitCode()).isEqualTo(0);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("What lies at the root of this?\n").contains("factor:whalers-absence");
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        Outcome outcome = launch.with("LC_ALL", "C").run("ask", "timeline", "--store", "store");
        assertThat(outcome.out()).contains("\n───").doesNotContain("\n???");
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

    @Test
    void exportGoesToStdoutAndNothingToStderr() throws Exception {
        Outcome outcome = launch.run("export", "--store", "store");
        assertThat(outcome.exitCode()).isEqualTo(0);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("@prefix actor: ").contains("factor:herring-failure a ");
    }
}
