package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.whence.LanternCopy;
import org.whence.store.OpenStore;

/**
 * Two builds at once in a folder with spaces and letters beyond ASCII, while a server has the graph open and readers
 * come and go; one of them may be killed. Every reader sees a whole graph.
 */
final class CrowdedBuildTrial implements Trial {
    private static final String NAME = "hunger";

    private final LanternCopy lantern;
    private final Path folder;
    private final WholeGraph whole;

    /** Builds the graph once. */
    CrowdedBuildTrial(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder.resolve("Ölçü und Maß 1+1 %20"));
        lantern = new LanternCopy(this.folder);
        Building.build(lantern);
        whole = WholeGraph.of(lantern.store(), NAME);
    }

    @Override
    public String run(long seed) throws Exception {
        Random random = new Random(seed);
        int readers = 0;
        String served;
        try (OpenStore server = OpenStore.openForServing(lantern.store())) {
            served = server.buildId();
            Process first = WhenceProcess.start(folder.resolve("first"), WhenceProcess.build(lantern, lantern.store()));
            Process second =
                    WhenceProcess.start(folder.resolve("second"), WhenceProcess.build(lantern, lantern.store()));
            if (random.nextBoolean()) {
                first.waitFor(random.nextLong(3_000), TimeUnit.MILLISECONDS);
                first.destroyForcibly().waitFor();
            }
            while (first.isAlive() || second.isAlive() || readers == 0) {
                assertThat(WholeGraph.of(lantern.store(), NAME)).isEqualTo(whole);
                readers++;
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(second.exitValue())
                    .as(Files.readString(folder.resolve("second").resolve("err")))
                    .isZero();
            assertThat(lantern.store().resolve("builds").resolve(served)).isDirectory();
        }
        Building.build(lantern);
        assertThat(lantern.builds()).doesNotContain(served);
        assertThat(WholeGraph.litter(lantern.store())).isEmpty();
        return "every reader saw a whole graph";
    }
}
