package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/**
 * What tests of commands share that ask the invented account and change nothing: one graph of it for them all, built
 * by whichever comes first, and what the commands of a test printed. Owns no test.
 */
abstract class LanternCommands {
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @BeforeEach
    void nothingIsWrittenYet() {
        assertThat(out.toString() + err).isEmpty();
    }

    /** Runs a command on the graph; what it prints is gathered over all the commands of a test. */
    final int asked(String... arguments) {
        return noted(LanternStore.shared().asked(arguments));
    }

    /** Runs a command as it is given. */
    final int run(String... arguments) {
        return noted(LanternStore.run(List.of(arguments)));
    }

    private int noted(LanternStore.Run run) {
        out.append(run.out());
        err.append(run.err());
        return run.exitCode();
    }
}
