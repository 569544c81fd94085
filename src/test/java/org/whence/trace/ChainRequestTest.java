package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.UserMessageException;

class ChainRequestTest {
    @Test
    void numberOfChainsIsANumberOrAll() {
        assertThat(ChainRequest.chains("7")).isEqualTo(7);
        assertThat(ChainRequest.chains("all")).isEqualTo(ChainRequest.MOST_CHAINS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "1.5", "9999999999"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> ChainRequest.chains(text))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("--chains takes a number from 1 to 1000, or all");
    }

    @ParameterizedTest
    @CsvSource({"0, 5, --max", "-3, 5, --max", "4, 0, --chains", "4, 1001, --chains"})
    void boundsThatLetNothingThroughAreRefused(int steps, int chains, String option) {
        assertThatThrownBy(() -> new ChainRequest("a", Optional.empty(), steps, chains, TraceOrder.SHORTEST))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith(option);
    }

    @Test
    void orderIsOneOfThree() {
        assertThat(TraceOrder.named("closest")).isEqualTo(TraceOrder.CLOSEST);
        assertThatThrownBy(() -> TraceOrder.named("best")).hasMessageContaining("shortest, closest, strongest");
    }

    @Test
    void sortOfClaimIsOneOfSeven() {
        assertThat(LetIn.named(" Inferred")).isEqualTo(LetIn.INFERRED);
        assertThatThrownBy(() -> LetIn.named("infered"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("inferred, rejected, expected");
    }
}
