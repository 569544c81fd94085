package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymptomEdgesRuleTest {
    private static final String STANDS = ":c wh:sign :a ; wh:relation wh:symptomOf ; wh:signified :b ; "
            + "wh:stance wh:asserts ; wh:modality wh:actual ; wh:explicitness wh:stated .";

    @Test
    void claimThatStandsYieldsItsEdgeAndNoCausalOne() {
        assertThat(Derived.of("symptomOf", STANDS)).containsExactly("a b");
        assertThat(Derived.of("bearsOn", STANDS)).isEmpty();
    }

    @Test
    void kindOfSymptomOfTheAccountsOwnYieldsThePlainEdgeToo() {
        String own = STANDS.replace("wh:symptomOf", ":admits") + " :admits rdfs:subPropertyOf wh:symptomOf .";
        assertThat(Derived.of("symptomOf", own)).containsExactly("a b");
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
        "wh:symptomOf, wh:caused"
    })
    void claimThatDoesNotStandYieldsNone(String part, String instead) {
        assertThat(Derived.of("symptomOf", STANDS.replace(part, instead))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"wh:stated, wh:paraphrased", "wh:stated, wh:stated ; wh:hostStance wh:reports"})
    void claimThatStandsOtherwiseYieldsItsEdge(String part, String instead) {
        assertThat(Derived.of("symptomOf", STANDS.replace(part, instead))).containsExactly("a b");
    }
}
