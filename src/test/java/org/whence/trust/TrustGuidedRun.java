package org.whence.trust;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Input guided by coverage, for every reader: see {@link TrustPlan}. Owns no trial. */
@TestMethodOrder(OrderAnnotation.class)
class TrustGuidedRun {
    /** In one process. With fewer most of the time goes into its start. */
    private static final int LEAST_AT_ONCE = 5_000;

    private static final int MOST_AT_ONCE = 50_000;
    private static final Duration TURN = Duration.ofSeconds(40);

    private final FairInputs inputs = new FairInputs("guided by coverage", TrustPlan.GUIDED_INPUTS, TURN) {
        @Override
        Trial trial(HostileReader reader, int inputs) throws IOException {
            return new CoverageGuided(reader, inputs, TrustPlan.NOTES);
        }

        /** As many as a turn has room for: some readers take a hundred times as long as others when they are watched. */
        @Override
        int batch(HostileReader reader, Trials before) {
            long inATurn =
                    before.done() * TURN.toMillis() / Math.max(1, before.took().toMillis());
            return (int) Math.max(LEAST_AT_ONCE, Math.min(inATurn, MOST_AT_ONCE)) / reader.effort();
        }
    };

    @ParameterizedTest
    @EnumSource
    @Order(1)
    void eachReaderHasItsFairNumber(HostileReader reader) throws IOException {
        inputs.giveItsShare(reader);
    }

    @Test
    @Order(2)
    void theRestIsGivenToEachInTurn() throws IOException {
        inputs.giveTheRest();
    }
}
