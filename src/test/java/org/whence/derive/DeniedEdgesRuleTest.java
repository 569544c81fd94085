package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeniedEdgesRuleTest {
    private static final String DENIAL = ":c wh:cause :a ; wh:relation wh:caused ; wh:effect :b ; "
            + "wh:stance wh:denies ; wh:modality wh:actual ; wh:explicitness wh:stated .";

    @Test
    void denialYieldsItsEdgeAndNoOther() {
        assertThat(Derived.of("didNotCause", DENIAL)).containsExactly("a b");
        assertThat(Derived.of("caused", DENIAL)).isEmpty();
        assertThat(Derived.of("bearsOn", DENIAL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh:endorses", "wh:reports"})
    void reportedDenialThatTheSourceDoesNotRejectYieldsItsEdge(String hostStance) {
        assertThat(Derived.of("didNotCause", DENIAL + " :c wh:hostStance " + hostStance + " ."))
                .containsExactly("a b");
    }

    @Test
    void denialThatTheSourceRejectsYieldsNone() {
        assertThat(Derived.of("didNotCause", DENIAL + " :c wh:hostStance wh:rejects ."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh:asserts", "wh:entertains"})
    void claimThatIsNoDenialYieldsNone(String stance) {
        assertThat(Derived.of("didNotCause", DENIAL.replace("wh:denies", stance)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh:counterfactual", "wh:expected", "wh:analogy"})
    void denialOfAnotherModalityYieldsNone(String modality) {
        assertThat(Derived.of("didNotCause", DENIAL.replace("wh:actual", modality)))
                .isEmpty();
    }

    @Test
    void denialThatTheEncoderInferredYieldsNone() {
        assertThat(Derived.of("didNotCause", DENIAL.replace("wh:stated", "wh:inferred")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh:prevented", "wh:weakened", "wh:bearsOn", "wh:intendedToBringAbout"})
    void denialOfWhatIsNoContributionYieldsNone(String relation) {
        assertThat(Derived.of("didNotCause", DENIAL.replace("wh:caused", relation)))
                .isEmpty();
    }

    @Test
    void denialOfJointCausesSaysNothingOfEither() {
        assertThat(Derived.of("didNotCause", DENIAL.replace(":a ;", ":a , :a2 ;")))
                .isEmpty();
    }
}
