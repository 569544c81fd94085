package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;

class RootsQuestionTest {
    private static RootsAnswer roots(String thing) {
        return new RootsQuestion(TestCausalGraph.usual(), false).ask(Optional.of(thing));
    }

    @Test
    void bothSensesOfRootAreKeptApart() {
        RootsAnswer answer = new RootsQuestion(TestCausalGraph.usual(), false).ask(Optional.empty());
        assertThat(answer.called()).singleElement().satisfies(one -> {
            assertThat(one.claim().hedge()).isEqualTo("perhaps");
            assertThat(one.steps()).isEqualTo(1);
        });
        assertThat(answer.ends())
                .extracting(FactorWords::label)
                .contains("the failure of the whalers to come", "the end of the annual vote");
        assertThat(TestCausalGraph.text(answer))
                .contains("Called a root by a voice (1):")
                .contains("hedged “perhaps”")
                .contains("No claimed cause in this graph (3, nearest first):");
    }

    @Test
    void whereNoVoiceSpeaksOfARootThatIsTold() {
        RootsAnswer answer = roots("factor:dark-lamps");
        assertThat(answer.called()).isEmpty();
        assertThat(answer.ends())
                .extracting(FactorWords::label)
                .containsExactly("the long storms", "the failure of the herring");
        assertThat(TestCausalGraph.text(answer)).contains("nothing: no voice calls anything a root that leads to it.");
    }

    @Test
    void rootThatTheSourceRejectsIsNone(@TempDir Path temp) throws IOException {
        LanternCopy copy = new LanternCopy(temp);
        copy.replace("claims.ttl", "wh:certainty wh:certainty-possible", "wh:hostStance wh:rejects");
        RootsAnswer answer = new RootsQuestion(
                        new TraceView(TestCausalGraph.of(copy.data()), TraceOptions.USUAL), false)
                .ask(Optional.empty());
        assertThat(answer.called()).isEmpty();
    }

    @Test
    void loopThatNothingLeadsIntoIsARootLoop(@TempDir Path temp) throws IOException {
        LanternCopy copy = new LanternCopy(temp);
        copy.replace("claims.ttl", "wh:effect factor:collapse-of-dues", "wh:effect factor:long-storms");
        copy.replace("claims.ttl", "wh:cause factor:herring-failure", "wh:cause factor:loss-of-trade");
        copy.replace("claims.ttl", "wh:effect factor:oil-ration-halved", "wh:effect factor:hunger");
        copy.replace(
                "claims.ttl",
                "wh:cause factor:long-storms ,\n        factor:oil-ration-halved",
                "wh:cause factor:long-storms");
        RootsAnswer answer = new RootsQuestion(
                        new TraceView(TestCausalGraph.of(copy.data()), TraceOptions.USUAL), false)
                .ask(Optional.of("factor:lighters-leave"));
        assertThat(answer.loops()).isEmpty();
        RootsAnswer looped = new RootsQuestion(
                        new TraceView(TestCausalGraph.of(copy.data()), TraceOptions.USUAL), false)
                .ask(Optional.of("factor:dark-lamps"));
        assertThat(looped.ends()).isEmpty();
        assertThat(looped.loops()).singleElement().satisfies(loop -> assertThat(loop)
                .extracting(FactorWords::label)
                .containsExactlyInAnyOrder(
                        "the going out of the lamps on the Lower Quay",
                        "the loss of trade at the quay",
                        "the long storms"));
        assertThat(TestCausalGraph.text(looped)).contains("so that the search for a root goes round:");
    }

    @Test
    void finalOutcomesAreTheOtherSide() {
        RootsAnswer answer = new RootsQuestion(TestCausalGraph.usual(), true).ask(Optional.of("factor:vote-abolished"));
        assertThat(answer.ends()).extracting(FactorWords::label).containsExactly("the decline of the Lamp Guild");
        assertThat(TestCausalGraph.text(answer)).doesNotContain("Called a root");
    }

    @Test
    void thingThatNothingLeadsToIsARootItself() {
        assertThat(roots("failure of the herring").whyEmpty().orElseThrow()).contains("so here it is a root itself");
        assertThat(roots("hope for the whalers").whyEmpty().orElseThrow()).startsWith("No causal claim and no date");
        assertThat(roots("failure of the herring").map()).isEmpty();
    }
}
