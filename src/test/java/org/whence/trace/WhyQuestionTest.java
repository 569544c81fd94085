package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whence.model.UserMessageException;

class WhyQuestionTest {
    private static WhyAnswer why(String thing, int maxSteps) {
        return new WhyQuestion(TestCausalGraph.usual(), false).ask(Optional.of(thing), maxSteps);
    }

    private static WhyAnswer effects(String thing) {
        return new WhyQuestion(TestCausalGraph.usual(), true).ask(Optional.of(thing), 1);
    }

    @Test
    void claimsOnAThingAreToldWithJointCausesTogether() {
        WhyAnswer answer = why("factor:dark-lamps", 1);
        assertThat(answer.direct()).extracting(ClaimWords::line).containsExactly(6, 6);
        assertThat(TestCausalGraph.text(answer))
                .contains("- the halving of the oil ration, together with the long storms  [caused]")
                .contains("- the loss of trade at the quay  [contributed to]")
                .contains("the chronicler · line 6, sentence 3 · note 3, not at hand");
    }

    @Test
    void ofManyClaimsOnAThingAThousandAreListedAndTheOthersCounted() {
        CausalGraph many = TestCausalGraph.ofClaims(1_003);
        TraceView view = new TraceView(many, TraceOptions.USUAL);
        WhyAnswer answer = new WhyQuestion(view, false).ask(Optional.of("http://example.org/effect"), 1);
        assertThat(answer.direct()).hasSize(1_000);
        assertThat(TestCausalGraph.text(answer))
                .contains("Claimed directly (listed: 1000 claims by 1 voice)")
                .contains("… and 3 more claims next to it, which are not listed")
                .contains("1003 without a claimed cause")
                .doesNotContain("“”");
        assertThat(answer.data()).containsEntry("count_not_listed", 3);
    }

    @Test
    void whatIsByAnalogyIsNotCounted() {
        WhyAnswer answer = why("factor:dark-lamps", 1);
        assertThat(answer.apart()).extracting(ClaimWords::relationInWords).containsExactly("caused, by analogy");
    }

    @Test
    void deniedAndRejectedClaimsStandApart() {
        WhyAnswer answer = new WhyQuestion(TestCausalGraph.usual(), false).ask(Optional.empty(), 1);
        assertThat(answer.direct()).extracting(ClaimWords::weight).containsExactly("root");
        assertThat(answer.apart())
                .extracting(ClaimWords::relationInWords)
                .containsExactly("caused, rejected by the source", "caused, denied");
        assertThat(TestCausalGraph.text(answer))
                .contains("Its sides, by definition")
                .contains("- the loss of the lighters' vote  (1 claim on it)")
                .contains("- the darkening of the town  (no claim on it)");
    }

    @Test
    void whatWorkedAgainstAThingIsNoCauseOfIt() {
        WhyAnswer answer = why("factor:lighters-own-oil", 1);
        assertThat(answer.direct()).isEmpty();
        assertThat(answer.against()).extracting(ClaimWords::relation).containsExactly("prevented");
        assertThat(answer.whyEmpty()).isEmpty();
    }

    @Test
    void whatTheEncoderInferredIsOnlyCounted() {
        WhyAnswer answer = why("factor:lit-streets", 1);
        assertThat(answer.against()).isEmpty();
        assertThat(answer.foot()).anyMatch(line -> line.contains("The encoder inferred 1 more"));
        WhyAnswer asked =
                new WhyQuestion(TestCausalGraph.with(LetIn.INFERRED), false).ask(Optional.of("factor:dim-light"), 1);
        assertThat(asked.direct())
                .extracting(ClaimWords::relationInWords)
                .containsExactly("contributed to the decline, inferred by the encoder");
    }

    @Test
    void behindTheClaimsStandFurtherCausesAndRoots() {
        String text = TestCausalGraph.text(why("factor:dark-lamps", 1));
        assertThat(text)
                .contains("2 more causes, up to 3 steps away (--max 3 lists them).")
                .contains(
                        "2 without a claimed cause in this graph, nearest first: the long storms (1 step), the failure"
                                + " of the herring (3 steps).")
                .contains("A loop: it is among its own causes, over 2 steps.");
    }

    @Test
    void widerBoundListsCausesWithTheirDistance() {
        String text = TestCausalGraph.text(why("factor:dark-lamps", 2));
        assertThat(text)
                .contains("All causes within 2 steps, nearest first:")
                .contains("- the collapse of the harbour dues  (event · December 1703; 2 steps)")
                .contains("(--max 3 lists them)")
                .doesNotContain("- the failure of the herring");
        assertThat(why("factor:dark-lamps", 3).map().orElseThrow().factors())
                .extracting(factor -> factor.label())
                .contains("the failure of the herring");
    }

    @Test
    void effectsAreTheOtherSide() {
        WhyAnswer answer = effects("failure of the herring");
        assertThat(answer.direct())
                .extracting(claim -> claim.effect().label())
                .containsExactly("the collapse of the harbour dues");
        assertThat(TestCausalGraph.text(effects("factor:long-storms")))
                .contains("[caused, together with the halving of the oil ration]");
        assertThat(TestCausalGraph.text(effects("factor:dim-vote"))).contains("It is a side of");
    }

    @Test
    void emptyAnswerSaysWhyAndWhereToLook() {
        assertThat(why("failure of the herring", 1).whyEmpty())
                .contains("No claim here says what brought about the failure of the herring. But 1 claim says what it"
                        + " led to (--effects).");
        assertThat(effects("factor:lighters-leave").whyEmpty().orElseThrow())
                .contains("1 claim says what brought it about (without --effects)");
        assertThat(why("hope for the whalers", 1).whyEmpty().orElseThrow()).startsWith("No causal claim and no date");
    }

    @Test
    void boundBelowOneIsRefused() {
        assertThatThrownBy(() -> why("hunger", 0)).isInstanceOf(UserMessageException.class);
    }
}
