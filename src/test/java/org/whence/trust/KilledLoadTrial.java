package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A load that is killed without warning at a random point: the graph that was there answers in full, or the new one; and
 * the next load, now and then the same again, leaves no trace of it and gives what an undisturbed one gives.
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

    /** Loads both graphs once, undisturbed; the second in a process of its own, to know how long it takes. */
    KilledLoadTrial(Path folder) throws Exception {
        this.folder = folder;
        small = ClaimsInAFile.write(folder.resolve("small.nq"), 200, 1);
        large = ClaimsInAFile.write(folder.resolve("large.nq"), 3_000, 2);
        store = folder.resolve("store");
        Building.load(store, large);
        after = WholeGraph.of(store, ClaimsInAFile.NAME);
        Building.load(store, small);
        before = WholeGraph.of(store, ClaimsInAFile.NAME);
        assertThat(before).isNotEqualTo(after);
        List<String> line = line();
        long start = System.nanoTime();
        WhenceProcess.Outcome outcome = WhenceProcess.run(folder, line);
        duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        requireOnly(after);
        Building.load(store, small);
    }

    @Override
    public String run(long seed) throws Exception {
        Random random = new Random(seed);
        Process process = WhenceProcess.start(folder, line());
        if (random.nextInt(4) > 0) {
            WhenceProcess.waitForADraft(process, store);
            process.waitFor(random.nextLong(duration * 2 / 3), TimeUnit.MILLISECONDS);
        } else {
            process.waitFor(random.nextLong(duration), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();

        WholeGraph now = WholeGraph.of(store, ClaimsInAFile.NAME);
        assertThat(now).isIn(before, after);
        assertThat(WholeGraph.isVerified(store)).isTrue();
        if (seed % TO_THE_END == TO_THE_END - 1) {
            Building.load(store, large);
            requireOnly(after);
        }
        Building.load(store, small);
        requireOnly(before);
        return now.equals(before) ? "the graph before answered" : "the new graph answered";
    }

    private void requireOnly(WholeGraph graph) throws Exception {
        assertThat(WholeGraph.of(store, ClaimsInAFile.NAME)).isEqualTo(graph);
        assertThat(WholeGraph.litter(store)).isEmpty();
    }

    private List<String> line() {
        return WhenceProcess.line("load", "--quiet", "--store", store.toString(), large.toString());
    }
}
