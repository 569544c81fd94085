package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A load that is killed without warning at a random point: the graph that was there answers in full, or the new one;
 * and now and then the same command is run to its end, and gives what an undisturbed load gives.
 */
final class KilledLoadTrial implements Trial {
    private static final int TO_THE_END = 5;

    private final Path folder;
    private final Path store;
    private final Path small;
    private final Path large;
    private final WholeGraph before;
    private final WholeGraph after;
    private final long duration;

    /** Loads both graphs once, undisturbed. */
    KilledLoadTrial(Path folder) throws Exception {
        this.folder = folder;
        small = ClaimsInAFile.write(folder.resolve("small.nq"), 200, 1);
        large = ClaimsInAFile.write(folder.resolve("large.nq"), 3_000, 2);
        Path undisturbed = folder.resolve("undisturbed");
        long start = System.nanoTime();
        load(undisturbed, large);
        duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        after = WholeGraph.of(undisturbed, ClaimsInAFile.NAME);
        store = folder.resolve("store");
        load(store, small);
        before = WholeGraph.of(store, ClaimsInAFile.NAME);
        assertThat(before).isNotEqualTo(after);
    }

    @Override
    public String run(long seed) throws Exception {
        Process process = WhenceProcess.start(folder, line(store, large));
        process.waitFor(new Random(seed).nextLong(duration), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        WholeGraph now = WholeGraph.of(store, ClaimsInAFile.NAME);
        assertThat(now).isIn(before, after);
        if (!now.equals(before) || seed % TO_THE_END == TO_THE_END - 1) {
            load(store, large);
            assertThat(WholeGraph.of(store, ClaimsInAFile.NAME)).isEqualTo(after);
            assertThat(WholeGraph.litter(store)).isEmpty();
            load(store, small);
        }
        return now.equals(before) ? "the graph before answered" : "the new graph answered";
    }

    private void load(Path into, Path claims) throws Exception {
        WhenceProcess.Outcome outcome = WhenceProcess.run(folder, line(into, claims));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    private static List<String> line(Path store, Path claims) {
        return WhenceProcess.line("load", "--quiet", "--store", store.toString(), claims.toString());
    }
}
