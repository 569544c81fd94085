package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimEdgesRuleTest {
    private static final String STANDS = ":c wh:cause :a ; wh:relation wh:intendedToBringAbout ; wh:effect :b ; "
            + "wh:stance wh:asserts ; wh:modality wh:actual ; wh:explicitness wh:stated .";

    @Test
    void claimThatStandsYieldsItsEdgeAndNoCausalOne() {
        assertThat(Derived.of("intendedToBringAbout", STANDS)).containsExactly("a b");
        assertThat(Derived.of("bearsOn", STANDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wh:asserts, wh:denies",
        "wh:asserts, wh:entertains",
        "wh:actual, wh:expected",
        "wh:actual, wh:counterfactual",
        "wh:actual, wh:analogy",
        "wh:stated, wh:inferred",
        "wh:stated, wh:stated ; wh:hostStance wh:rejects",
        "wh:intendedToBringAbout, wh:motivated"
    })
    void claimThatDoesNotStandYieldsNone(String part, String instead) {
        assertThat(Derived.of("intendedToBringAbout", STANDS.replace(part, instead)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"wh:stated, wh:paraphrased", "wh:stated, wh:stated ; wh:hostStance wh:endorses"})
    void claimThatStandsOtherwiseYieldsItsEdge(String part, String instead) {
        assertThat(Derived.of("intendedToBringAbout", STANDS.replace(part, instead)))
                .containsExactly("a b");
    }
}
