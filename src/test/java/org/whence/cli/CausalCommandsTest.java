package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.ExitCode;

/** {@code whence trace}, {@code why} and {@code roots} on a graph of the invented account, run in this JVM. */
class CausalCommandsTest extends LanternCommands {
    @Test
    void chainsArePrinted() {
        assertThat(asked("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Chain 1: 3 steps, one paragraph", "line 6", "▼");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void outcomeIsWhereChainsEndUnlessAnotherEndIsGiven() {
        assertThat(asked("trace", "--from", "annual vote", "--chains", "1")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("[what the account sets out to explain]", "is a side of");
    }

    @Test
    void emptyAnswerIsNoFailure() {
        assertThat(asked("trace", "--from", "hunger", "--to", "factor:dark-lamps"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("No chain leads from hunger");
    }

    @Test
    void pictureGoesToStandardOutput() {
        assertThat(asked("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps", "--svg"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).startsWith("<?xml").contains("<svg", "Impossible in time");
    }

    @Test
    void pictureOfNothingIsASentenceAndExitCodeTwo() {
        assertThat(asked("trace", "--from", "hunger", "--to", "factor:dark-lamps", "--svg"))
                .isEqualTo(ExitCode.BAD_USE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("There is nothing to draw. No chain leads from hunger");
    }

    @Test
    void strongestIsRefusedWithoutScores() {
        assertThat(asked("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps", "--strongest"))
                .isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("none is made up");
    }

    @Test
    void whatLiesBetweenIsAsked() {
        assertThat(asked("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps", "--between"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("On every chain, however long:", "the halving of the oil ration");
    }

    @Test
    void causesEffectsAndWhatIsSharedAreAsked() {
        assertThat(asked("why", "factor:dark-lamps")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Claimed directly (2 claims by 1 voice):");
        assertThat(asked("why", "failure of the herring", "--effects", "--max", "3"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("All effects within 3 steps");
        assertThat(asked("why", "long storms", "--and", "failure of the herring", "--effects"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Which effects do the long storms and the failure of the herring share?");
    }

    @Test
    void rootsAndFinalOutcomesAreAsked() {
        assertThat(asked("roots")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Called a root by a voice (1):", "No claimed cause in this graph");
        assertThat(asked("roots", "annual vote", "--outcomes")).isEqualTo(ExitCode.FINE);
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
        assertThat(asked(line.split(" "))).isEqualTo(ExitCode.BAD_USE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void timeThatIsUpIsSaidInOneSentence() {
        int code = asked("trace", "--from", "failure of the herring", "--to", "factor:dark-lamps", "--timeout", "1e-9");
        assertThat(code).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString()).startsWith("The search was stopped").hasLineCount(1);
    }
}
