package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Some hundred spoilt inputs for every reader; {@link TrustPlan} gives them a million. */
class HostileInputTest {
    private static final int INPUTS = 400;

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource
    void whatIsSpoiltIsReadOrRefusedInASentence(HostileReader reader) throws Exception {
        Trials trials = new Trials(reader.name(), temp);
        trials.upTo(INPUTS, INPUTS, Duration.ofMinutes(2), new SpoiltInputTrial(reader, INPUTS, temp));
        assertThat(trials.done()).isEqualTo(INPUTS);
    }

    @ParameterizedTest
    @EnumSource
    void goodSamplesAreGood(HostileReader reader) throws Exception {
        if (reader != HostileReader.INDEX) {
            byte[] good = Samples.of(reader).get(0);
            reader.take(good);
        }
    }

    @Test
    void aBrokenPromiseIsNoticed() {
        byte[] good = "1921".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new Trials("broken", temp).upTo(1, 1, Duration.ofMinutes(1), seed -> {
                    throw new IllegalStateException(new String(good, StandardCharsets.UTF_8));
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken, seed 0");
    }
}
