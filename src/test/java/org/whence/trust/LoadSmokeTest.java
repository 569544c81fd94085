package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.bench.LoadConnection;
import org.whence.serve.ServeOptions;
import org.whence.serve.WhenceServer;
import org.whence.trust.LoadRequest.Kind;

/** A few seconds of the load that {@link TrustPlan} puts on a server for minutes. */
class LoadSmokeTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final int FEW = 20;
    private static final int CLIENTS = 8;

    @Test
    void everyRequestEndsAsItIsMeantTo(@TempDir Path temp) throws Exception {
        LanternCopy lantern = new LanternCopy(temp);
        Building.build(lantern);
        try (WhenceServer server =
                WhenceServer.start(new ServeOptions(lantern.store(), 0, Optional.empty(), TIMEOUT))) {
            URI address = URI.create(server.address());
            LoadMix mix = LoadMix.of(address, FEW);
            LoadTally tally = new LoadTally();
            new LoadTrial(address, mix, CLIENTS, Duration.ofSeconds(3), tally).run(1);
            assertThat(tally.count(Kind.QUESTION, 200)).isPositive();
            assertThat(tally.count(Kind.PAGE, 200)).isPositive();
            assertThat(tally.count(Kind.HOSTILE, 503, 0, 400, 413)).isPositive();
        }
    }

    @Test
    void aServerThatIsNotThereIsNoGoodEnd() {
        assertThatThrownBy(() -> new LoadConnection(URI.create("http://127.0.0.1:1/")))
                .isInstanceOf(Exception.class);
        assertThat(Kind.QUESTION.mayEnd(503)).isFalse();
        assertThat(Kind.PAGE.mayEnd(0)).isFalse();
        assertThat(Kind.HOSTILE.mayEnd(500)).isFalse();
    }
}
