package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.whence.LanternCopy;

/**
 * A build that is killed without warning (SIGKILL) at a random point of the whole or of its writing: the graph before
 * it or the graph that it was to write answers in full, and the next build leaves no trace of it.
 */
final class KilledBuildTrial implements Trial {
    private static final String[] WORDINGS = {"Crake alone ruined the Guild.", "Crake by himself ruined the Guild."};
    private static final String NAME = "hunger";

    private final Path folder;
    private final LanternCopy lantern;
    private final WholeGraph[] wholes = new WholeGraph[2];
    private final long duration;
    private int wording;

    /** Builds both graphs once, undisturbed. */
    KilledBuildTrial(Path folder) throws Exception {
        this.folder = folder;
        lantern = new LanternCopy(folder);
        Building.build(lantern);
        wholes[0] = WholeGraph.of(lantern.store(), NAME);
        write(1);
        List<String> line = WhenceProcess.build(lantern, lantern.store());
        long start = System.nanoTime();
        assertThat(WhenceProcess.run(folder, line).err()).isEmpty();
        duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        wholes[1] = WholeGraph.of(lantern.store(), NAME);
        assertThat(wholes[1]).isNotEqualTo(wholes[0]);
    }

    @Override
    public String run(long seed) throws Exception {
        Random random = new Random(seed);
        int before = wording;
        write(1 - before);
        Process process = WhenceProcess.start(folder, WhenceProcess.build(lantern, lantern.store()));
        if (random.nextInt(4) > 0) {
            WhenceProcess.waitForADraft(process, lantern.store());
            process.waitFor(random.nextLong(duration / 3), TimeUnit.MILLISECONDS);
        } else {
            process.waitFor(random.nextLong(duration), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();

        WholeGraph now = WholeGraph.of(lantern.store(), NAME);
        assertThat(now).isIn((Object[]) wholes);
        assertThat(WholeGraph.isVerified(lantern.store())).isTrue();
        Building.build(lantern);
        assertThat(WholeGraph.of(lantern.store(), NAME)).isEqualTo(wholes[wording]);
        assertThat(WholeGraph.litter(lantern.store())).isEmpty();
        assertThat(lantern.builds()).hasSizeLessThanOrEqualTo(2);
        return now.equals(wholes[before]) ? "the graph before answered" : "the new graph answered";
    }

    private void write(int next) throws IOException {
        lantern.replace("claims.ttl", WORDINGS[wording], WORDINGS[next]);
        wording = next;
    }
}
