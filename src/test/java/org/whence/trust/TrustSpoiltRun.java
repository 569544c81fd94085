package org.whence.trust;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Spoilt input for every reader: see {@link TrustPlan}. Owns no trial. */
@TestMethodOrder(OrderAnnotation.class)
class TrustSpoiltRun {
    private static final int BATCH = 1_000;
    private static final Duration TURN = Duration.ofSeconds(2);

    private final FairInputs inputs = new FairInputs("spoilt input", TrustPlan.SPOILT_INPUTS, TURN) {
        @Override
        Trial trial(HostileReader reader, int inputs) throws IOException {
            return new SpoiltInputTrial(reader, inputs, TrustPlan.NOTES);
        }

        @Override
        int batch(HostileReader reader, Trials before) {
            return BATCH / reader.effort();
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
