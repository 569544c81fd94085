package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whence.model.UserMessageException;

class CommonQuestionTest {
    private static CommonAnswer causes(String one, String other, int maxSteps) {
        return new CommonQuestion(TestCausalGraph.usual(), false).ask(one, other, maxSteps);
    }

    @Test
    void effectThatTwoThingsShareIsFoundWithAChainFromEach() {
        CommonAnswer answer = new CommonQuestion(TestCausalGraph.usual(), true)
                .ask("factor:long-storms", "factor:herring-failure", 4);
        assertThat(answer.shared()).extracting(one -> one.factor().iri()).anyMatch(iri -> iri.endsWith("dark-lamps"));
        CommonAnswer.Shared lamps = answer.shared().get(0);
        assertThat(lamps.toFirst()).isEqualTo(1);
        assertThat(lamps.toSecond()).isEqualTo(3);
        assertThat(lamps.chains()).extracting(chain -> chain.steps().size()).containsExactly(1, 3);
        assertThat(TestCausalGraph.text(answer)).contains("the long storms → the going out of the lamps");
    }

    @Test
    void causeThatReachesTheOneOnlyThroughTheOtherIsNotShared() {
        CommonAnswer answer = causes("factor:collapse-of-dues", "factor:oil-ration-halved", 4);
        assertThat(answer.shared()).isEmpty();
        assertThat(answer.whyEmpty().orElseThrow()).contains("Nor is there one further away.");
    }

    @Test
    void tooSmallABoundIsToldWithTheOneThatWouldDo() {
        CommonAnswer answer = new CommonQuestion(TestCausalGraph.usual(), true)
                .ask("factor:long-storms", "factor:herring-failure", 2);
        assertThat(answer.whyEmpty().orElseThrow()).contains("The nearest takes 3 steps (--max 3).");
    }

    @Test
    void oneThingTwiceIsRefused() {
        assertThatThrownBy(() -> causes("hunger", "factor:hunger", 4))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("needs two things");
    }
}
