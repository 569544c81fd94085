package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;

class StoreWriterTest {
    @TempDir
    Path temp;

    private Path store;

    @BeforeEach
    void nameTheStore() {
        store = temp.resolve("store");
    }

    @Test
    void buildSaysWhatItIsAndWhatItWasMadeFrom() {
        BuildInfo build = publish(SampleGraphs.graphs());
        assertThat(new StoreFolder(store).current()).contains(build);
        assertThat(build.program()).isEqualTo("1.0");
        assertThat(build.accounts()).containsExactly(SampleGraphs.HARBOUR, SampleGraphs.MILL);
        assertThat(build.inputs()).extracting(InputFile::name).containsExactly("data/a.ttl", "data/b.ttl");
        assertThat(build.graphs())
                .containsOnlyKeys(SampleGraphs.graphs().keySet())
                .containsEntry(GraphNames.QUERIES, 2L);
        assertThat(build.quads()).isEqualTo(12);
    }

    @Test
    void secondBuildOfTheSameGraphsHasTheSameBytes() throws IOException {
        BuildInfo first = publish(SampleGraphs.graphs());
        byte[] bytes = Files.readAllBytes(folder(first).snapshot());
        BuildInfo second = publish(SampleGraphs.graphs());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.snapshotSha256()).isEqualTo(first.snapshotSha256());
        assertThat(Files.readAllBytes(folder(second).snapshot())).isEqualTo(bytes);
    }

    @Test
    void databaseAndSnapshotHoldTheSame() {
        publish(SampleGraphs.graphs());
        try (OpenStore memory = OpenStore.open(store);
                OpenStore database = OpenStore.openForServing(store)) {
            Txn.executeRead(database.dataset(), () -> SampleGraphs.graphs().forEach((iri, graph) -> {
                var name = NodeFactory.createURI(iri);
                assertThat(memory.dataset().getGraph(name).isIsomorphicWith(graph))
                        .isTrue();
                assertThat(database.dataset().getGraph(name).isIsomorphicWith(graph))
                        .isTrue();
            }));
        }
    }

    @Test
    void onlyTheCurrentBuildAndTheOneBeforeItStay() {
        publish(SampleGraphs.graphs());
        BuildInfo second = publish(SampleGraphs.graphs());
        BuildInfo third = publish(SampleGraphs.graphs());
        assertThat(names(store.resolve("builds"))).containsExactlyInAnyOrder(second.id(), third.id());
        assertThat(names(store)).containsExactlyInAnyOrder("builds", "current", "build.lock");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void writerThatFailsLeavesTheOldBuildWhole(int failingTime) {
        BuildInfo old = publish(SampleGraphs.graphs());
        Map<String, Graph> graphs = SampleGraphs.graphs();
        graphs.put("http://example.org/failing", new FailingGraph(failingTime));
        assertThatThrownBy(() -> publish(graphs))
                .isInstanceOfSatisfying(UserMessageException.class, e -> assertThat(e.exitCode())
                        .isEqualTo(ExitCode.COULD_NOT_READ))
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("--store");
        assertThat(new StoreFolder(store).current()).contains(old);
        assertThat(names(store.resolve("builds"))).containsExactly(old.id());
        try (OpenStore open = OpenStore.open(store)) {
            assertThat(open.buildId()).isEqualTo(old.id());
        }
    }

    @Test
    void faultOfOurOwnIsNotPassedOffAsTheDisks() {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        graphs.put("http://example.org/null", null);
        assertThatThrownBy(() -> publish(graphs)).isInstanceOf(NullPointerException.class);
        assertThat(names(store.resolve("builds"))).isEmpty();
    }

    @Test
    void litterOfKilledBuildsIsRemovedByTheNext() throws IOException {
        Path draft = store.resolve("builds/.draft-20260101T000000000Z");
        Path doomed = store.resolve("builds/.old-20250101T000000000Z");
        for (Path litter : List.of(draft, doomed)) {
            Files.createDirectories(litter.resolve("tdb2/Data-0001"));
            Files.writeString(litter.resolve("tdb2/Data-0001/SPO.dat"), "half");
        }
        Files.writeString(store.resolve("current.new"), "20260101T");
        BuildInfo build = publish(SampleGraphs.graphs());
        assertThat(names(store.resolve("builds"))).containsExactly(build.id());
        assertThat(names(store)).containsExactlyInAnyOrder("builds", "current", "build.lock");
    }

    @Test
    void buildThatWasKilledJustBeforeItsSwapIsNotTheCurrentOneAndGoes() throws IOException {
        BuildInfo first = publish(SampleGraphs.graphs());
        publish(Map.of("http://example.org/second", oneTriple()));
        Files.writeString(store.resolve("current"), first.id());
        assertThat(new StoreFolder(store).current()).contains(first);
        BuildInfo third = publish(SampleGraphs.graphs());
        assertThat(names(store.resolve("builds"))).containsExactlyInAnyOrder(first.id(), third.id());
    }

    @Test
    void secondBuildWaitsForTheFirstAndSaysSo() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        Thread second;
        try (StoreWriter first = new StoreFolder(store).beginBuild(() -> {})) {
            second = new Thread(() -> {
                try (StoreWriter writer = new StoreFolder(store).beginBuild(waiting::countDown)) {
                    writer.publish(Map.of("http://example.org/second", oneTriple()), SampleGraphs.source());
                }
            });
            second.start();
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
            first.publish(SampleGraphs.graphs(), SampleGraphs.source());
            assertThat(new StoreFolder(store).current().orElseThrow().graphs()).hasSize(6);
        }
        second.join(10_000);
        assertThat(new StoreFolder(store).current().orElseThrow().graphs())
                .containsOnlyKeys("http://example.org/second");
    }

    @Test
    void pathWithSpacesAndLettersBeyondAsciiWorks() {
        store = temp.resolve("Ölçü und Maß/хранилище 1+1 %20");
        publish(SampleGraphs.graphs());
        try (OpenStore memory = OpenStore.open(store);
                OpenStore database = OpenStore.openForServing(store)) {
            assertThat(memory.accounts()).hasSize(2);
            assertThat(database.accounts()).hasSize(2);
        }
        assertThat(names(temp)).containsExactly("Ölçü und Maß");
    }

    @Test
    void storeThatCannotBeWrittenSaysWhy() throws IOException {
        Files.writeString(store, "a file where the folder should be");
        assertThatThrownBy(() -> publish(SampleGraphs.graphs()))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining(store.toString())
                .hasMessageContaining("not a directory");
    }

    @Test
    void brokenPointerIsMendedByTheNextBuild() throws IOException {
        publish(SampleGraphs.graphs());
        Files.writeString(store.resolve("current"), "");
        BuildInfo build = publish(SampleGraphs.graphs());
        assertThat(new StoreFolder(store).current()).contains(build);
    }

    @Test
    void changesOfInputsAreNamed() {
        StoreFolder folder = new StoreFolder(store);
        InputFile a = new InputFile("data/a.ttl", "11");
        InputFile b = new InputFile("data/b.ttl", "22");
        assertThat(folder.whyOutdated(List.of(a, b), "1.0"))
                .hasValueSatisfying(why -> assertThat(why).contains("no graph"));
        publish(SampleGraphs.graphs());
        assertThat(folder.whyOutdated(List.of(b, a), "1.0")).isEmpty();
        assertThat(folder.whyOutdated(List.of(a), "1.0")).contains("data/b.ttl is gone");
        assertThat(folder.whyOutdated(List.of(a, b, new InputFile("data/c.ttl", "33")), "1.0"))
                .contains("data/c.ttl is new");
        assertThat(folder.whyOutdated(List.of(a, new InputFile("data/b.ttl", "23")), "1.0"))
                .contains("data/b.ttl has changed");
        assertThat(folder.whyOutdated(List.of(a, b), "1.1"))
                .hasValueSatisfying(why -> assertThat(why).contains("version 1.0"));
    }

    private BuildInfo publish(Map<String, Graph> graphs) {
        try (StoreWriter writer = new StoreFolder(store).beginBuild(() -> {})) {
            return writer.publish(graphs, SampleGraphs.source());
        }
    }

    private BuildFolder folder(BuildInfo build) {
        return new BuildFolder(store.resolve("builds").resolve(build.id()));
    }

    private static Graph oneTriple() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(SampleGraphs.SHARED, SampleGraphs.P, SampleGraphs.SHARED);
        return graph;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read for the snapshot first and for the database second; fails the n-th time, as a full disk would. */
    private static final class FailingGraph extends WrappedGraph {
        private int left;

        FailingGraph(int failingTime) {
            super(oneTriple());
            this.left = failingTime;
        }

        @Override
        public ExtendedIterator<Triple> find() {
            if (--left == 0) {
                throw new RuntimeIOException(new IOException("No space left on device"));
            }
            return super.find();
        }
    }
}
