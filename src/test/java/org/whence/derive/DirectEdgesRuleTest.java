package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectEdgesRuleTest {
    private static final String STANDS = ":c wh:cause :a ; wh:relation wh:compelled ; wh:effect :b ; "
            + "wh:stance wh:asserts ; wh:modality wh:actual ; wh:explicitness wh:stated .";

    @Test
    void claimThatStandsYieldsItsRelationAndAllAboveIt() {
        for (String relation : new String[] {"compelled", "contributedTo", "bearsOn"}) {
            assertThat(Derived.of(relation, STANDS)).containsExactly("a b");
        }
        assertThat(Derived.of("caused", STANDS)).isEmpty();
        assertThat(Derived.of("weakened", STANDS)).isEmpty();
    }

    @Test
    void erodingIsBearingOnButNotContributing() {
        String weakened = STANDS.replace("compelled", "weakened");
        assertThat(Derived.of("weakened", weakened)).containsExactly("a b");
        assertThat(Derived.of("bearsOn", weakened)).containsExactly("a b");
        assertThat(Derived.of("contributedTo", weakened)).isEmpty();
    }

    @Test
    void eachJointCauseHasItsEdge() {
        assertThat(Derived.of("compelled", STANDS.replace(":a ;", ":a , :a2 ;")))
                .containsExactly("a b", "a2 b");
    }

    @Test
    void relationOfTheAccountsOwnYieldsThoseAboveIt() {
        String own = STANDS.replace("wh:compelled", ":starved") + " :starved rdfs:subPropertyOf wh:caused .";
        assertThat(Derived.of("contributedTo", own)).containsExactly("a b");
        assertThat(Derived.pairs(Derived.graph(own), "http://example.org/starved"))
                .containsExactly("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh:endorses", "wh:reports"})
    void reportedClaimThatTheSourceDoesNotRejectYieldsItsEdge(String hostStance) {
        assertThat(Derived.of("compelled", STANDS + " :c wh:hostStance " + hostStance + " ."))
                .containsExactly("a b");
    }

    @Test
    void paraphrasedClaimYieldsItsEdge() {
        assertThat(Derived.of("compelled", STANDS.replace("wh:stated", "wh:paraphrased")))
                .containsExactly("a b");
    }

    @Test
    void claimThatTheSourceRejectsYieldsNone() {
        assertThat(Derived.of("bearsOn", STANDS + " :c wh:hostStance wh:rejects ."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh:denies", "wh:entertains"})
    void claimThatIsNotAssertedYieldsNone(String stance) {
        assertThat(Derived.of("bearsOn", STANDS.replace("wh:asserts", stance))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh:counterfactual", "wh:expected", "wh:analogy"})
    void claimOfAnotherModalityYieldsNone(String modality) {
        assertThat(Derived.of("bearsOn", STANDS.replace("wh:actual", modality))).isEmpty();
    }

    @Test
    void claimThatTheEncoderInferredYieldsNone() {
        assertThat(Derived.of("bearsOn", STANDS.replace("wh:stated", "wh:inferred")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh:intendedToBringAbout", "wh:symptomOf", "wh:didNotCause", ":unknown"})
    void relationOutsideBearingOnYieldsNone(String relation) {
        String claim = STANDS.replace("wh:compelled", relation);
        assertThat(Derived.of("bearsOn", claim)).isEmpty();
        assertThat(Derived.of("contributedTo", claim)).isEmpty();
    }

    @Test
    void edgeStandsAsLongAsOneOfItsClaimsDoes() {
        String rejected = STANDS.replace(":c ", ":d ") + " :d wh:hostStance wh:rejects .";
        assertThat(Derived.of("compelled", STANDS + rejected)).containsExactly("a b");
    }
}
