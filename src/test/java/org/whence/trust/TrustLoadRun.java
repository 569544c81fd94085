package org.whence.trust;

import static org.whence.trust.TrustPlan.KILLS;
import static org.whence.trust.TrustPlan.LOAD_SECONDS;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.whence.LanternCopy;

/** Requests to a server, hostile or many at once, with nothing beside: see {@link TrustPlan}. Owns no trial. */
@Isolated
@TestMethodOrder(OrderAnnotation.class)
class TrustLoadRun {
    private static final int CLIENTS = 64;
    private static final int BURST_SECONDS = 20;
    private static final int BATCH = 1_000;

    @TempDir
    Path temp;

    @Test
    @Order(1)
    void manyClientsAreServedAndTheMemoryIsReturned() throws Exception {
        try (ServedProcess server = new ServedProcess(new LanternCopy(temp), temp)) {
            LoadMix mix = LoadMix.of(server.address());
            LiveMemory before = LiveMemory.of(server.pid());
            LoadTally tally = new LoadTally();
            Duration burst = Duration.ofSeconds(BURST_SECONDS);
            TrustPlan.runAlone(
                    "seconds of load",
                    LOAD_SECONDS,
                    BURST_SECONDS,
                    15,
                    new LoadTrial(server.address(), mix, CLIENTS, burst, tally));
            LiveMemory after = LiveMemory.of(server.pid());
            TrustPlan.tellLoad(tally + "before: %s; after: %s%n".formatted(before, after));
            after.requireAsLittleAs(before);
            TrustPlan.runAlone("queries of death", KILLS, 1, 15, new DeathTrial(server, mix.hostile()));
        }
    }

    @Test
    @Order(2)
    void requestsAreHostile() throws Exception {
        try (HostileRequestTrial requests = new HostileRequestTrial(temp, BATCH)) {
            TrustPlan.runAlone("hostile requests", TrustPlan.REQUESTS, BATCH, 15, requests);
        }
    }
}
