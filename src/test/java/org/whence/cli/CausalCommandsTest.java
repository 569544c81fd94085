package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.BuildRequest;
import org.whence.Whence;
import org.whence.model.ExitCode;

/** {@code whence trace}, {@code why} and {@code roots} on a graph of the invented account, run in this JVM. */
class CausalCommandsTest {
    @TempDir
    private static Path folder;

    private static String store;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void buildTheInventedAccount() {
        store = folder.resolve("store").toString();
        new Whence(step -> {})
                .build(new BuildRequest(
                        Path.of("ontology"),
                        Path.of("src/test/resources/accounts/lantern"),
                        Optional.empty(),
                        Path.of(store),
                        Map.of(),
                        ProgramVersion.number()));
    }

    @Test
    void chainsArePrinted() {
        assertThat(run("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Chain 1: 3 steps, one paragraph", "line 6", "▼");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void outcomeIsWhereChainsEndUnlessAnotherEndIsGiven() {
        assertThat(run("trace", "--from", "annual vote", "--chains", "1")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("[what the account sets out to explain]", "is a side of");
    }

    @Test
    void emptyAnswerIsNoFailure() {
        assertThat(run("trace", "--from", "hunger", "--to", "factor:dark-lamps"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("No chain leads from hunger");
    }

    @Test
    void pictureGoesToStandardOutput() {
        assertThat(run("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps", "--svg"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).startsWith("<?xml").contains("<svg", "Impossible in time");
    }

    @Test
    void pictureOfNothingIsASentenceAndExitCodeTwo() {
        assertThat(run("trace", "--from", "hunger", "--to", "factor:dark-lamps", "--svg"))
                .isEqualTo(ExitCode.BAD_USE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("There is nothing to draw. No chain leads from hunger");
    }

    @Test
    void strongestIsRefusedWithoutScores() {
        assertThat(run("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps", "--strongest"))
                .isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("none is made up");
    }

    @Test
    void whatLiesBetweenIsAsked() {
        assertThat(run("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps", "--between"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("On every chain, however long:", "the halving of the oil ration");
    }

    @Test
    void causesEffectsAndWhatIsSharedAreAsked() {
        assertThat(run("why", "factor:dark-lamps")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Claimed directly (2 claims by 1 voice):");
        assertThat(run("why", "failure of the herring", "--effects", "--max", "3"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("All effects within 3 steps");
        assertThat(run("why", "long storms", "--and", "failure of the herring", "--effects"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Which effects do the long storms and the failure of the herring share?");
    }

    @Test
    void rootsAndFinalOutcomesAreAsked() {
        assertThat(run("roots")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Called a root by a voice (1):", "No claimed cause in this graph");
        assertThat(run("roots", "annual vote", "--outcomes")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("No claimed effect in this graph (1, nearest first):");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace --from nothing-like-that",
                "trace --from hunger --to hunger",
                "trace --from hunger --max 0",
                "trace --from hunger --chains some",
                "trace --from hunger --order best",
                "trace --from hunger --strongest --order closest",
                "trace --from hunger --with everything",
                "trace --from hunger --timeout 0",
                "trace --from hunger --format pdf",
                "trace --from hunger --svg --format dot",
                "trace --from hunger --account nobody",
                "trace",
                "why hunger --max 0",
                "why --and hunger",
                "roots nothing-like-that",
            })
    void mistakeIsExitCodeTwoAndSaidOnStderr(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.BAD_USE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void timeThatIsUpIsSaidInOneSentence() {
        int code = run("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps", "--timeout", "1e-9");
        assertThat(code).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString()).startsWith("The search was stopped").hasLineCount(1);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store));
        String[] line = all.toArray(String[]::new);
        return WhenceCommand.execute(
                WhenceCommand.commandLine(Map.of(), line)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true)),
                line);
    }
}
