package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.model.ExitCode;

/** {@code whence loops}, {@code robustness} and {@code whatif} on a graph of the invented account, in this JVM. */
class CausalCutsCommandTest extends LanternCommands {
    @Test
    void loopsAreStripsWithTheirClaims() {
        assertThat(asked("loops", "--max", "3")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Loop 1: 2 steps, reinforcing").contains("(back where the loop began)");
    }

    @Test
    void robustnessNamesEachClaimThatAllHangsOn() {
        assertThat(asked("robustness", "--from", "failure of the herring", "--to", "factor:dark-lamps"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("All of it hangs on each of these 3 claims")
                .contains("not strength");
    }

    @Test
    void whatIfTakesSeveralThings() {
        assertThat(asked("whatif", "--without", "the long storms", "--without", "factor:herring-failure"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("without the long storms and the failure of the herring")
                .contains("not about history");
    }

    @ParameterizedTest
    @CsvSource({
        "loops --svg, <svg",
        "loops --format mermaid, flowchart",
        "robustness --from hunger --to factor:lighters-leave --format dot, digraph",
        "robustness --from hunger --to factor:lighters-leave --format json, fewest_claims",
        "whatif --deny claim:p11-c02 --format graphml, <graphml",
        "whatif --side actor:chronicler --with rejected --format svg, <svg",
    })
    void everyFormCanBeHad(String line, String part) {
        assertThat(asked(line.split(" "))).as(err.toString()).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "whatif, What is to be supposed away?",
        "loops --max 0, --max takes a number of steps",
        "whatif --without hunger --signed, no place in it",
        "loops --through hunger --svg, There is nothing to draw.",
    })
    void whatMakesNoSenseIsRefusedInASentence(String line, String sentence) {
        assertThat(asked(line.split(" "))).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains(sentence);
        assertThat(out.toString()).isEmpty();
    }
}
