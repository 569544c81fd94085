package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BetweenQuestionTest {
    private static BetweenAnswer ask(String from, String to, int maxSteps) {
        return new BetweenQuestion(TestCausalGraph.usual())
                .ask(new ChainRequest(from, Optional.of(to), maxSteps, 5, TraceOrder.SHORTEST));
    }

    @Test
    void factorsOnTheOnlyChainAreOnEveryOne() {
        BetweenAnswer answer = ask("failure of the herring", "factor:dark-lamps", 4);
        assertThat(answer.onEvery())
                .extracting(FactorWords::label)
                .containsExactly("the collapse of the harbour dues", "the halving of the oil ration");
        assertThat(answer.between())
                .extracting(one -> one.factor().label())
                .containsExactlyInAnyOrder("the collapse of the harbour dues", "the halving of the oil ration");
        assertThat(answer.resting()).hasSize(3);
        assertThat(TestCausalGraph.text(answer)).contains("; on every chain)");
    }

    @Test
    void factorThatCanBeGoneRoundIsOnSomeChainOnly() {
        BetweenAnswer answer = new BetweenQuestion(new TraceView(TestCausalGraph.degeneration(), TraceOptions.USUAL))
                .ask(new ChainRequest("civil war", Optional.empty(), 4, 5, TraceOrder.SHORTEST));
        assertThat(answer.onEvery()).isEmpty();
        assertThat(answer.between()).isNotEmpty();
        assertThat(TestCausalGraph.text(answer)).contains("no factor: each can be gone round");
        assertThat(answer.map()).isPresent();
    }

    @Test
    void withoutAChainNothingLiesBetween() {
        BetweenAnswer answer = ask("factor:dark-lamps", "failure of the herring", 4);
        assertThat(answer.whyEmpty().orElseThrow()).contains("only the other way round");
        assertThat(answer.lines()).isEmpty();
        assertThat(answer.map()).isEmpty();
    }
}
