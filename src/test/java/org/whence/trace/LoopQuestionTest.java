package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.LanternCopy;
import org.whence.causal.Sign;
import org.whence.model.UserMessageException;

class LoopQuestionTest {
    private static LoopAnswer ask(TraceView view, String through) {
        return new LoopQuestion(view).ask(new LoopRequest(Optional.ofNullable(through), 6, 5));
    }

    @Test
    void loopEndsWithTheFactorThatItBeginsWith() {
        LoopAnswer answer = ask(TestCausalGraph.usual(), "factor:dark-lamps");
        assertThat(answer.loops()).singleElement().satisfies(loop -> {
            assertThat(loop.factors())
                    .extracting(FactorWords::label)
                    .containsExactly(
                            "the going out of the lamps on the Lower Quay",
                            "the loss of trade at the quay",
                            "the going out of the lamps on the Lower Quay");
            assertThat(loop.sign()).isEqualTo(Sign.POSITIVE);
        });
        assertThat(TestCausalGraph.text(answer))
                .contains("Loop 1: 2 steps, reinforcing; one paragraph")
                .contains("“Darkness drove trade from the quay.”")
                .contains("the chronicler · line 6");
        assertThat(answer.foot()).contains("Longer loops than 6 steps were not looked for (--max N).");
        assertThat(answer.map().orElseThrow().arrows()).hasSize(2);
    }

    @Test
    void loopOverAClaimThatSomethingWasWeakenedBalances() {
        TraceView essay = new TraceView(TestCausalGraph.degeneration(), TraceOptions.USUAL);
        LoopAnswer answer = ask(essay, null);
        assertThat(answer.loops()).anySatisfy(loop -> assertThat(loop.sign()).isEqualTo(Sign.NEGATIVE));
        assertThat(TestCausalGraph.text(answer)).contains("balancing").contains("│ weakened");
        assertThat(answer.data().get("loops"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first()
                .asString()
                .contains("sort=balancing");
    }

    @Test
    void moreLoopsThanWantedAreNotShownAndTold(@TempDir Path temp) throws IOException {
        LanternCopy copy = new LanternCopy(temp);
        copy.replace("claims.ttl", "wh:cause factor:herring-failure ;", "wh:cause factor:dark-lamps ;");
        TraceView view = new TraceView(TestCausalGraph.of(copy.data()), TraceOptions.USUAL);
        LoopAnswer one = new LoopQuestion(view).ask(new LoopRequest(Optional.empty(), 6, 1));
        assertThat(one.loops()).hasSize(1);
        assertThat(one.foot().get(0))
                .isEqualTo("Only the first is shown; there are more of at most 6 steps (--loops N).");
        LoopAnswer two = new LoopQuestion(view).ask(new LoopRequest(Optional.empty(), 6, 2));
        assertThat(two.loops()).extracting(ChainWords::length).containsExactly("2 steps", "3 steps");
        assertThat(two.foot().get(0)).startsWith("Longer loops");
        assertThat(two.map().orElseThrow().summary())
                .startsWith("2 loops (1: 2 steps, reinforcing; 2: 3 steps, reinforcing)");
    }

    @Test
    void whereThereIsNoneTheAnswerSaysHowFarItLooked() {
        LoopAnswer answer = ask(TestCausalGraph.usual(), "hunger");
        assertThat(answer.loops()).isEmpty();
        assertThat(answer.whyEmpty().orElseThrow())
                .isEqualTo("There is no loop of at most 6 steps through hunger. Nor is there one of at most 10 steps,"
                        + " not even with everything let in that is left out.");
        assertThat(answer.map()).isEmpty();
        assertThat(answer.picture()).isEmpty();
    }

    @Test
    void loopThatIsTooLongIsToldWithTheBoundThatWouldDo() {
        LoopAnswer answer = new LoopQuestion(TestCausalGraph.usual()).ask(new LoopRequest(Optional.empty(), 1, 5));
        assertThat(answer.whyEmpty().orElseThrow()).contains("The shortest takes 2 steps (--max 2).");
    }

    @ParameterizedTest
    @CsvSource({"0, 5, --max", "1001, 5, --max", "4, 0, --loops", "4, 1001, --loops"})
    void boundsThatLetNothingThroughAreRefused(int steps, int loops, String option) {
        assertThatThrownBy(() -> new LoopRequest(Optional.empty(), steps, loops))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith(option);
    }

    @Test
    void everySignHasAWordOfItsOwn() {
        assertThat(List.of(Sign.values())).extracting(LoopAnswer::sort).doesNotHaveDuplicates();
    }
}
