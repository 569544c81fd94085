package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainLinksRuleTest {
    private static final String DOMAIN = ":ruined rdfs:subPropertyOf wh:contributedTo ; wh:derivedFor :ruin . "
            + ":side wh:dimensionOf :ruin ; wh:lossOf :wealth . "
            + ":otherSide wh:dimensionOf :otherOutcome ; wh:lossOf :health . ";

    @Test
    void contributionToTheOutcomeOrToADimensionYieldsTheLink() {
        assertThat(links(claim(":a", "wh:compelled", ":ruin"))).containsExactly("a ruin");
        assertThat(links(claim(":a", "wh:contributedTo", ":side"))).containsExactly("a side");
    }

    @Test
    void erodingWhatWasLostYieldsTheLinkToTheDimension() {
        assertThat(links(claim(":a", "wh:weakened", ":wealth"))).containsExactly("a side");
        assertThat(links(claim(":a", "wh:prevented", ":wealth"))).containsExactly("a side");
    }

    @Test
    void contributionToWhatWasLostYieldsNone() {
        assertThat(links(claim(":a", "wh:caused", ":wealth"))).isEmpty();
    }

    @Test
    void erodingTheOutcomeOrADimensionYieldsNone() {
        assertThat(links(claim(":a", "wh:weakened", ":ruin"))).isEmpty();
        assertThat(links(claim(":a", "wh:prevented", ":side"))).isEmpty();
    }

    @Test
    void merelyBearingOnItYieldsNone() {
        assertThat(links(claim(":a", "wh:bearsOn", ":ruin"))).isEmpty();
        assertThat(links(claim(":a", "wh:intendedToBringAbout", ":ruin"))).isEmpty();
    }

    @Test
    void anotherOutcomeYieldsNone() {
        assertThat(links(claim(":a", "wh:caused", ":otherSide"))).isEmpty();
        assertThat(links(claim(":a", "wh:weakened", ":health"))).isEmpty();
        assertThat(links(claim(":a", "wh:caused", ":otherOutcome"))).isEmpty();
    }

    @Test
    void eachJointCauseHasItsLink() {
        assertThat(links(claim(":a , :a2", "wh:caused", ":side"))).containsExactly("a side", "a2 side");
    }

    @Test
    void twoDomainsOfOneOutcomeBothHaveTheirLinks() {
        String both = DOMAIN + claim(":a", "wh:caused", ":side")
                + ":undid rdfs:subPropertyOf :ruined ; wh:derivedFor :ruin .";
        assertThat(Derived.pairs(Derived.graph(both), "http://example.org/undid"))
                .containsExactly("a side");
        assertThat(Derived.pairs(Derived.graph(both), "http://example.org/ruined"))
                .containsExactly("a side");
    }

    @Test
    void relationsAboveTheLinkAreWrittenWithIt() {
        String claim = DOMAIN + claim(":a", "wh:weakened", ":wealth");
        assertThat(Derived.of("contributedTo", claim)).containsExactly("a side");
        assertThat(Derived.of("bearsOn", claim)).containsExactly("a side", "a wealth");
    }

    @Test
    void withoutADomainThereIsNoLink() {
        assertThat(Derived.of(
                        "contributedTo",
                        ":side wh:dimensionOf :ruin ; wh:lossOf :wealth ." + claim(":a", "wh:weakened", ":wealth")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wh:asserts, wh:denies",
        "wh:asserts, wh:entertains",
        "wh:actual, wh:expected",
        "wh:actual, wh:counterfactual",
        "wh:actual, wh:analogy",
        "wh:stated, wh:inferred",
        "wh:stated, wh:stated ; wh:hostStance wh:rejects"
    })
    void claimThatDoesNotStandYieldsNone(String part, String instead) {
        assertThat(links(claim(":a", "wh:caused", ":side").replace(part, instead)))
                .isEmpty();
        assertThat(links(claim(":a", "wh:weakened", ":wealth").replace(part, instead)))
                .isEmpty();
    }

    private static List<String> links(String claims) {
        return Derived.pairs(Derived.graph(DOMAIN + claims), "http://example.org/ruined");
    }

    private static String claim(String cause, String relation, String effect) {
        return ":c wh:cause %s ; wh:relation %s ; wh:effect %s ; ".formatted(cause, relation, effect)
                + "wh:stance wh:asserts ; wh:modality wh:actual ; wh:explicitness wh:stated .";
    }
}
