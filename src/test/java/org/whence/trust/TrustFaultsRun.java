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

    /** Of what is not killed, more does not tell more: a file has so many places to be damaged in. */
    private static final long DISKS = Math.min(KILLS / 2, 100);

    private static final long DAMAGES = Math.min(KILLS * 20, 2_000);
    private static final long CROWDS = Math.min(Math.max(1, KILLS / 10), 25);

    @TempDir
    Path temp;

    @Test
    @Order(1)
    void buildsAreKilled() throws Exception {
        TrustPlan.run("builds killed", BUILDS, 1, 20, new KilledBuildTrial(temp));
    }

    @Test
    @Order(2)
    void loadsAreKilled() throws Exception {
        TrustPlan.run("loads killed", KILLS - BUILDS, 1, 15, new KilledLoadTrial(temp));
    }

    @Test
    @Order(3)
    void disksAreFilled() throws Exception {
        TrustPlan.run("disks filled", DISKS, 1, 10, new FullDiskTrial(temp));
    }

    @Test
    @Order(4)
    void filesAreDamaged() throws Exception {
        TrustPlan.run("files damaged", DAMAGES, 1, 20, new DamagedStoreTrial(temp));
    }

    @Test
    @Order(5)
    void buildsRunAtOnce() throws Exception {
        TrustPlan.run("two builds at once beside a server", CROWDS, 1, 15, new CrowdedBuildTrial(temp));
    }
}
