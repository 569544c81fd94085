package org.whence.trust;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Spoilt input for every reader: a fair number for each, and then as much time for each until there is enough, so that
 * those which read quickly read more, up to a bound. See {@link TrustPlan}. Owns no trial.
 */
@TestMethodOrder(OrderAnnotation.class)
class TrustSpoiltRun {
    private static final HostileReader[] READERS = HostileReader.values();
    private static final long FAIR = TrustPlan.SPOILT_INPUTS / READERS.length / 5;
    private static final long MOST = TrustPlan.SPOILT_INPUTS / READERS.length * 4;
    private static final int SHARE_OF_EACH = 3;
    private static final int BATCH = 1_000;
    private static final Duration TURN = Duration.ofSeconds(2);

    @ParameterizedTest
    @EnumSource
    @Order(1)
    void eachReaderHasItsFairNumber(HostileReader reader) throws IOException {
        run(reader, FAIR, TrustPlan.share(SHARE_OF_EACH));
    }

    @Test
    @Order(2)
    void theRestIsGivenToEachInTurn() throws IOException {
        boolean moved = true;
        while (moved && done() < TrustPlan.SPOILT_INPUTS) {
            long before = done();
            for (HostileReader reader : READERS) {
                run(reader, MOST, TURN);
            }
            moved = done() > before;
        }
    }

    private static void run(HostileReader reader, long most, Duration time) throws IOException {
        int batch = BATCH / reader.effort();
        TrustPlan.run(
                name(reader),
                most / reader.effort(),
                FAIR / reader.effort(),
                batch,
                time,
                new SpoiltInputTrial(reader, batch, TrustPlan.NOTES));
    }

    private static long done() throws IOException {
        long done = 0;
        for (HostileReader reader : READERS) {
            done += new Trials(name(reader), TrustPlan.NOTES).done();
        }
        return done;
    }

    private static String name(HostileReader reader) {
        return TrustPlan.name("spoilt input", reader);
    }
}
