package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.InstalledWhence;
import org.whence.Thorough;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexFile;
import org.whence.causal.SyntheticClaims;
import org.whence.causal.SyntheticSize;
import org.whence.export.SyntheticClaimsExporter;
import org.whence.index.StoreIndex;
import org.whence.store.OpenStore;

/**
 * A real {@code ./whence load}, killed without warning (SIGKILL) at random points: the graph that was there answers in
 * full, and the same command again gives what an undisturbed load gives.
 */
class LoadKilledIT {
    private static final int KILLS = Thorough.of(3, 12);

    @TempDir
    Path temp;

    private final Random random = new Random(1);

    @Test
    void aKilledLoadLeavesTheOldGraphAndTheSameCommandThenMakesTheNewOne() throws Exception {
        Path small = claims("small.nq", 200, 1);
        Path large = claims("large.nq", 2_000, 2);
        Launch launch = new Launch(InstalledWhence.launcher(), temp);
        Path undisturbed = temp.resolve("undisturbed");
        run(launch, undisturbed, large);
        Path store = temp.resolve("store");
        long start = System.nanoTime();
        run(launch, store, small);
        long duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            SortedMap<String, Long> before = graphs(store);
            Process process = launch.start(
                    temp.resolve("out"), temp.resolve("err"), "load", "--store", store.toString(), large.toString());
            process.waitFor(random.nextLong(duration), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            killed += graphs(store).equals(before) ? 1 : 0;
        }
        assertThat(killed).as("loads that were killed before their end").isPositive();

        run(launch, store, large);
        assertThat(graphs(store)).isEqualTo(graphs(undisturbed));
        assertThat(quads(store)).isEqualTo(quads(undisturbed));
        assertThat(index(store)).hasSameBinaryContentAs(index(undisturbed));
        try (Stream<Path> builds = Files.list(store.resolve("builds"))) {
            assertThat(builds.map(build -> build.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    private Path claims(String name, long claims, long seed) throws IOException {
        Path file = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            SyntheticClaimsExporter.write(new SyntheticClaims(SyntheticSize.of(claims), seed, 20), out, written -> {});
        }
        return file;
    }

    private static void run(Launch launch, Path store, Path file) throws Exception {
        Launch.Outcome outcome = launch.run("load", "--quiet", "--store", store.toString(), file.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    private static SortedMap<String, Long> graphs(Path store) {
        try (OpenStore open = OpenStore.open(store)) {
            return new TreeMap<>(open.build().graphs());
        }
    }

    private static Stream<String> sorted(DatasetGraph dataset) {
        return dataset.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(Object::toString)
                .sorted();
    }

    private static String quads(Path store) {
        try (OpenStore open = OpenStore.open(store)) {
            return Txn.calculateRead(
                    open.dataset(),
                    () -> String.join("\n", sorted(open.dataset()).toList()));
        }
    }

    /** The index, written anew for a build of one name, since the file names its build. */
    private Path index(Path store) throws IOException {
        try (OpenStore open = OpenStore.open(store)) {
            CausalIndex index = StoreIndex.open(open, warning -> {
                throw new AssertionError(warning);
            });
            Path file = temp.resolve(store.getFileName() + ".index");
            new CausalIndexFile(file).write(index, "any");
            return file;
        }
    }
}
