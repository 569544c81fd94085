package org.whence.trust;

import static org.whence.trust.TrustPlan.KILLS;

import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Faults by the hundred: see {@link TrustPlan}. Owns no trial. */
@TestMethodOrder(OrderAnnotation.class)
class TrustFaultsRun {
    private static final long BUILDS = KILLS * 6 / 10;

    @TempDir
    Path temp;

    @Test
    @Order(1)
    void buildsAreKilled() throws Exception {
        TrustPlan.run("builds killed", BUILDS, 1, 25, new KilledBuildTrial(temp));
    }

    @Test
    @Order(2)
    void loadsAreKilled() throws Exception {
        TrustPlan.run("loads killed", KILLS - BUILDS, 1, 20, new KilledLoadTrial(temp));
    }

    @Test
    @Order(3)
    void disksAreFilled() throws Exception {
        TrustPlan.run("disks filled", KILLS / 2, 1, 15, new FullDiskTrial(temp));
    }

    @Test
    @Order(4)
    void filesAreDamaged() throws Exception {
        TrustPlan.run("files damaged", KILLS * 20, 1, 15, new DamagedStoreTrial(temp));
    }

    @Test
    @Order(5)
    void buildsRunAtOnce() throws Exception {
        TrustPlan.run(
                "two builds at once beside a server", Math.max(1, KILLS / 10), 1, 10, new CrowdedBuildTrial(temp));
    }
}
