package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whence.causal.CausalIndex;

class EndpointWarmUpTest {
    private static final int ASKED = 9;

    @Test
    void everyQuickQuestionIsAnsweredInEveryFormat() {
        assertThat(EndpointWarmUp.run(TestServer.at("/").getAuthority(), index(), ASKED))
                .isEqualTo(ASKED);
    }

    @Test
    void whereNothingAnswersItLeavesOff() {
        assertThat(EndpointWarmUp.run("127.0.0.1:1", index(), ASKED)).isZero();
    }

    private static CausalIndex index() {
        try (Lease lease = TestServer.shared().generations().lease()) {
            return lease.generation().site().causalIndex();
        }
    }
}
