package org.whence.trust;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Input guided by coverage, for every reader: see {@link TrustPlan}. Owns no trial. */
class TrustGuidedRun {
    private static final long EACH = TrustPlan.GUIDED_INPUTS / HostileReader.values().length;
    /** In one process. */
    private static final long MOST_AT_ONCE = 25_000;

    private static final int SHARE = 3;

    @ParameterizedTest
    @EnumSource
    void inputIsGuidedByCoverage(HostileReader reader) throws IOException {
        long wanted = EACH / reader.effort();
        long each = Math.min(wanted, MOST_AT_ONCE);
        TrustPlan.run(
                TrustPlan.name("guided by coverage", reader),
                wanted,
                each,
                SHARE,
                new CoverageGuided(reader, each, TrustPlan.NOTES));
    }
}
