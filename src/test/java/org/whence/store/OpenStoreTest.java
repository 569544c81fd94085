package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.model.Account;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;

class OpenStoreTest {
    @TempDir
    Path temp;

    /** The three ways in which a build can be open; what can be seen must not depend on it. */
    enum Way {
        MEMORY,
        SMALL_DATABASE,
        LARGE_DATABASE;

        OpenStore open(Path store) {
            try (StoreWriter writer = new StoreFolder(store).beginBuild(() -> {})) {
                writer.publish(SampleGraphs.graphs(), SampleGraphs.source(), this == LARGE_DATABASE ? 0 : 100);
            }
            return this == SMALL_DATABASE ? OpenStore.openForServing(store) : OpenStore.open(store);
        }
    }

    @ParameterizedTest
    @EnumSource
    void datasetHasEveryGraphAndTheirUnion(Way way) {
        try (OpenStore store = way.open(temp)) {
            Set<String> all = SampleGraphs.graphs().keySet();
            assertThat(namedGraphs(store.dataset())).containsExactlyInAnyOrderElementsOf(all);
            assertThat(saidInDefaultGraph(store.dataset())).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void viewOfOneAccountHidesTheOtherAndTheQuestions(Way way) {
        try (OpenStore store = way.open(temp)) {
            List<String> visible = List.of(
                    SampleGraphs.MILL.iri(), GraphNames.derived(SampleGraphs.MILL.iri()), SampleGraphs.ONTOLOGY);
            DatasetGraph view = store.view(SampleGraphs.MILL);
            assertThat(saidInDefaultGraph(view)).containsExactlyInAnyOrderElementsOf(visible);
            assertThat(namedGraphs(view)).containsExactlyInAnyOrderElementsOf(visible);
            assertThat(saidIn(view, SampleGraphs.HARBOUR.iri())).isEmpty();
            assertThat(saidIn(view, "http://example.org/no-such-graph")).isEmpty();
            assertThat(namedGraphs(view)).containsExactlyInAnyOrderElementsOf(visible);
        }
    }

    @ParameterizedTest
    @EnumSource
    void viewAcrossHasAllAccountsButNotTheQuestions(Way way) {
        try (OpenStore store = way.open(temp)) {
            Set<String> visible = new TreeSet<>(SampleGraphs.graphs().keySet());
            visible.remove(GraphNames.QUERIES);
            assertThat(saidInDefaultGraph(store.viewAcross())).containsExactlyInAnyOrderElementsOf(visible);
            assertThat(namedGraphs(store.viewAcross())).containsExactlyInAnyOrderElementsOf(visible);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tripleThatSeveralGraphsHoldIsInTheDefaultGraphOnce(Way way) {
        try (OpenStore store = way.open(temp)) {
            for (DatasetGraph dataset : List.of(store.dataset(), store.view(SampleGraphs.MILL), store.viewAcross())) {
                assertThat(rows(dataset, "SELECT ?x { <" + SampleGraphs.SHARED + "> ?p ?x }"))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void viewCannotBeWritten(Way way) {
        try (OpenStore store = way.open(temp)) {
            Graph graph = store.view(SampleGraphs.MILL).getDefaultGraph();
            assertThatThrownBy(() -> Txn.executeRead(
                            store.view(SampleGraphs.MILL),
                            () -> graph.add(SampleGraphs.SHARED, SampleGraphs.P, SampleGraphs.P)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(rows(store.view(SampleGraphs.MILL), "SELECT ?x { <" + SampleGraphs.SHARED + "> ?p ?x }"))
                    .hasSize(1);
        }
    }

    /** Found by the trust run, among other files that cannot be read; a folder is one that no user can. */
    @Test
    void aDatabaseWhoseLockCannotBeOpenedIsOneSentenceAndMendedItIsOpened() throws Exception {
        Way.LARGE_DATABASE.open(temp).close();
        Path lock;
        try (Stream<Path> files = Files.walk(temp)) {
            lock = files.filter(file -> file.endsWith("Data-0001/tdb.lock"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.delete(lock);
        Files.createDirectory(lock);
        assertThatThrownBy(() -> OpenStore.open(temp))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("its database cannot be opened")
                .hasMessageContaining("tdb.lock")
                .message()
                .hasLineCount(1);
        Files.delete(lock);
        Files.createFile(lock);
        try (OpenStore store = OpenStore.open(temp)) {
            assertThat(store.accounts()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void accountsAreSortedByKey(Way way) {
        try (OpenStore store = way.open(temp)) {
            assertThat(store.accounts()).extracting(Account::key).containsExactly("harbour", "mill");
        }
    }

    @Test
    void commandsReadWhileAServerHasTheDatabaseOpen() {
        try (OpenStore server = Way.SMALL_DATABASE.open(temp);
                OpenStore command = OpenStore.open(temp)) {
            assertThat(saidInDefaultGraph(command.dataset())).isEqualTo(saidInDefaultGraph(server.dataset()));
        }
    }

    @Test
    void serverKeepsItsBuildWhileOthersFollow() throws IOException {
        OpenStore server = Way.SMALL_DATABASE.open(temp);
        Path served = temp.resolve("builds").resolve(server.buildId());
        for (int i = 0; i < 3; i++) {
            Way.MEMORY.open(temp).close();
        }
        assertThat(saidInDefaultGraph(server.dataset())).hasSize(6);
        assertThat(served).isDirectory();
        server.close();
        Way.MEMORY.open(temp).close();
        assertThat(served).doesNotExist();
    }

    @Test
    void openersOfOneProcessShareTheDatabase() {
        OpenStore first = Way.SMALL_DATABASE.open(temp);
        OpenStore second = OpenStore.openForServing(temp);
        first.close();
        assertThat(saidInDefaultGraph(second.dataset())).hasSize(6);
        second.close();
    }

    @Test
    void smallBuildIsServedFromMemoryWhereTheDatabaseCannotBeLocked() throws IOException {
        Way.MEMORY.open(temp).close();
        Files.delete(onlyBuild().resolve("in-use"));
        try (OpenStore server = OpenStore.openForServing(temp)) {
            assertThat(saidInDefaultGraph(server.dataset())).hasSize(6);
        }
    }

    @Test
    void storeWithoutABuildSaysHowToMakeOne() {
        assertThatThrownBy(() -> OpenStore.open(temp.resolve("nothing")))
                .isInstanceOfSatisfying(UserMessageException.class, e -> assertThat(e.exitCode())
                        .isEqualTo(ExitCode.COULD_NOT_READ))
                .hasMessageContaining("no graph in")
                .hasMessageContaining("whence build");
    }

    @Test
    void buildOfAnotherVersionIsToldFromADamagedOne() throws IOException {
        Way.MEMORY.open(temp).close();
        Path description = onlyBuild().resolve("build.json");
        String whole = Files.readString(description);
        Files.writeString(description, whole.replaceFirst("\"format\" *: *[0-9]+ *,", ""));
        assertThatThrownBy(() -> OpenStore.open(temp))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("another version of Whence")
                .hasMessageContaining("whence build");
        Files.writeString(description, whole.substring(0, whole.length() / 2));
        assertThatThrownBy(() -> OpenStore.open(temp)).hasMessageContaining("is damaged");
    }

    @Test
    void changedSnapshotIsRefused() throws IOException {
        Way.MEMORY.open(temp).close();
        Path snapshot = onlyBuild().resolve("snapshot.nq");
        byte[] bytes = Files.readAllBytes(snapshot);
        bytes[bytes.length / 2] ^= 1;
        Files.write(snapshot, bytes);
        assertThatThrownBy(() -> OpenStore.open(temp))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("whence build");
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL_DATABASE", "LARGE_DATABASE"})
    void oneBitInADatabaseIsNoticedBeforeItAnswers(Way way) throws IOException {
        way.open(temp).close();
        StoreFolder store = new StoreFolder(temp);
        assertThat(store.verify(bytes -> {})).isEmpty();
        Path file = onlyBuild().resolve("tdb2/Data-0001/GSPO.dat");
        byte[] bytes = Files.readAllBytes(file);
        bytes[100] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> OpenStore.openForServing(temp))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("tdb2/Data-0001/GSPO.dat is not what the build wrote");
        assertThat(store.verify(read -> {})).hasSize(1).allMatch(fault -> fault.contains("GSPO.dat"));
        Files.write(file, Arrays.copyOf(bytes, 10));
        assertThatThrownBy(() -> OpenStore.openForServing(temp)).hasMessageContaining("is not as long as");
        Files.delete(file);
        assertThatThrownBy(() -> OpenStore.openForServing(temp)).hasMessageContaining("GSPO.dat is gone");
    }

    @Test
    void oneLetterInTheDescriptionIsNoticed() throws IOException {
        Way.MEMORY.open(temp).close();
        Path description = onlyBuild().resolve("build.json");
        String whole = Files.readString(description);
        Files.writeString(description, whole.replaceFirst(SampleGraphs.MILL.iri(), SampleGraphs.MILL.iri() + "s"));
        assertThatThrownBy(() -> OpenStore.open(temp))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("its build.json is not what the build wrote");
    }

    @Test
    void missingOrBrokenFilesOfABuildAreNamed() throws IOException {
        for (String file : List.of("snapshot.nq", "build.json")) {
            Way.MEMORY.open(temp).close();
            Path build = temp.resolve("builds")
                    .resolve(Files.readString(temp.resolve("current")).strip());
            Files.writeString(build.resolve(file), "");
            assertThatThrownBy(() -> OpenStore.open(temp))
                    .isInstanceOf(UserMessageException.class)
                    .hasMessageContaining(file);
            Files.delete(build.resolve(file));
            assertThatThrownBy(() -> OpenStore.open(temp))
                    .isInstanceOf(UserMessageException.class)
                    .hasMessageContaining(file);
        }
    }

    @Test
    void pointerThatLeavesTheStoreIsRefused() throws IOException {
        Way.MEMORY.open(temp).close();
        Files.writeString(temp.resolve("current"), "../../elsewhere\n");
        assertThatThrownBy(() -> OpenStore.open(temp))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("names no build");
    }

    private Path onlyBuild() throws IOException {
        try (var builds = Files.list(temp.resolve("builds"))) {
            return builds.toList().get(0);
        }
    }

    private static List<String> namedGraphs(DatasetGraph dataset) {
        return rows(dataset, "SELECT DISTINCT ?x { GRAPH ?x { ?s ?p ?o } }").stream()
                .map(Node::getURI)
                .toList();
    }

    private static List<String> saidInDefaultGraph(DatasetGraph dataset) {
        return rows(dataset, "SELECT ?x { ?x <" + SampleGraphs.P + "> ?text FILTER(ISLITERAL(?text)) } ORDER BY ?x")
                .stream()
                .map(Node::getURI)
                .toList();
    }

    private static List<Node> saidIn(DatasetGraph dataset, String graph) {
        return rows(dataset, "SELECT ?x { GRAPH <" + graph + "> { ?x ?p ?o } }");
    }

    private static List<Node> rows(DatasetGraph dataset, String query) {
        return Txn.calculateRead(dataset, () -> {
            List<Node> nodes = new ArrayList<>();
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
                exec.select().forEachRemaining(row -> nodes.add(row.get("x")));
            }
            return nodes;
        });
    }
}
