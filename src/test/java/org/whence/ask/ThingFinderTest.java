package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.UserMessageException;

/** What people write for a thing, and which thing they get; on the invented account. */
class ThingFinderTest {

    private static final String FACTOR = "https://w3id.org/whence/id/lantern/factor/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/whence/id/lantern/factor/dark-lamps",
                "<https://w3id.org/whence/id/lantern/factor/dark-lamps>",
                "factor:dark-lamps",
                "the going out of the lamps on the Lower Quay",
                "Going out of the lamps, on the lower quay!",
                "dark streets",
                "going out",
                "lower quay going",
            })
    void oneThingHasManyNames(String written) {
        assertThat(effect(written)).isEqualTo(FACTOR + "dark-lamps");
    }

    @ParameterizedTest
    @CsvSource({
        "hunger, hunger",
        "lit streets, lit-streets",
        "the failure of the herring, herring-failure",
        "Crakes wardenship, crakes-wardenship",
        "want of oil, want-of-oil"
    })
    void wholeLabelCountsBeforeItsPart(String written, String local) {
        assertThat(effect(written)).isEqualTo(FACTOR + local);
    }

    @Test
    void severalThatFitAreListedAndNoneIsTaken() {
        assertThatThrownBy(() -> effect("the failure"))
                .isInstanceOf(UserMessageException.class)
                .hasMessage("--effect: “the failure” may be any of 2: the failure of the herring"
                        + " (factor:herring-failure), the failure of the whalers to come (factor:whalers-absence);"
                        + " write the whole label or the prefixed name.");
    }

    @Test
    void nothingThatFitsGetsTheNearest() {
        assertThatThrownBy(() -> effect("lit streats"))
                .hasMessage("--effect takes a factor, and none is called “lit streats”;"
                        + " nearest are lit streets (factor:lit-streets).");
        assertThatThrownBy(() -> effect("xyzzy")).hasMessage("--effect takes a factor, and none is called “xyzzy”.");
    }

    @Test
    void thingOfAnotherClassIsRefused() {
        assertThatThrownBy(() -> effect("actor:mira-voss"))
                .hasMessage("--effect takes a factor, and Mira Voss (actor:mira-voss) is none.");
        assertThatThrownBy(() -> effect("Mira Voss"))
                .hasMessageStartingWith("--effect takes a factor, and none is called “Mira Voss”");
    }

    @Test
    void iriThatNothingHasIsRefused() {
        assertThatThrownBy(() -> effect("https://example.org/nothing"))
                .hasMessage("--effect: nothing here has the name https://example.org/nothing.");
    }

    @Test
    void relationIsFoundByItsLabelInTheOntology() {
        Answer answer = TestAsking.lantern("causes-of", Map.of("effect", "factor:dark-lamps", "relation", "caused"));
        assertThat(answer.given().get(1).shown()).isEqualTo("caused (wh:caused)");
    }

    @Test
    void claimIsFoundByItsSentence() {
        Answer answer = TestAsking.lantern("claim-card", Map.of("claim", "Crake did not ruin the Guild."));
        assertThat(answer.given().get(0).shown()).endsWith("(claim:p07-c02)");
    }

    @Test
    void withSeveralAccountsTheAccountsKeyComesFirst() {
        QuestionRunner runner = new QuestionRunner(TestView.both());
        CannedQuestion question = QuestionCatalog.ofProgram().question("causes-of");
        Answer answer = runner.run(question, Map.of("effect", "lantern-factor:dark-lamps"));
        assertThat(answer.given().get(0).value().getURI()).isEqualTo(FACTOR + "dark-lamps");
        assertThat(answer.rows()).hasSize(4);
    }

    private static String effect(String written) {
        return TestAsking.lantern("causes-of", Map.of("effect", written))
                .given()
                .get(0)
                .value()
                .getURI();
    }
}
