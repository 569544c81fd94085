package org.whence.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.store.BuildSource;
import org.whence.store.LargeBuild;
import org.whence.store.OpenStore;
import org.whence.store.StoreFolder;
import org.whence.store.StoreWriter;

/** Which builds have an index of names, and what happens where it is missing, damaged, or another build's. */
class StoreNamesTest {
    private static final Account MILL = new Account("mill", Terms.DATA + "mill", "The mill", "");
    private static final Node FLOOD = NodeFactory.createURI(Terms.DATA + "mill/factor/flood");

    @TempDir
    Path temp;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void smallBuildHasNoIndexAndNeedsNone() {
        try (StoreWriter writer = new StoreFolder(temp).beginBuild(() -> {})) {
            writer.publish(graphs(), source(), (folder, id) -> StoreNames.write(graphs(), folder, id));
        }
        try (OpenStore store = OpenStore.open(temp)) {
            assertFloodIsFound(store);
            assertThat(names(store)).doesNotExist();
            assertThat(warnings).isEmpty();
        }
    }

    @Test
    void missingIndexIsMadeOnceWithAWarning() {
        LargeBuild.publish(temp, graphs(), source());
        try (OpenStore store = OpenStore.open(temp)) {
            assertFloodIsFound(store);
            assertThat(warnings).singleElement().asString().contains("no index of names yet");
            assertFloodIsFound(store);
            assertThat(warnings).hasSize(1);
            assertThat(names(store)).isDirectory();
        }
    }

    @Test
    void indexOfAnotherBuildIsMadeAnew() throws IOException {
        LargeBuild.publish(temp, graphs(), source());
        try (OpenStore store = OpenStore.open(temp)) {
            StoreNames.write(graphs(), GraphFactory.createDefaultGraph(), names(store), "another");
            assertFloodIsFound(store);
            assertThat(warnings).singleElement().asString().contains("another build");
        }
    }

    @Test
    void damagedIndexIsMadeAnew() throws IOException {
        LargeBuild.publish(temp, graphs(), source());
        try (OpenStore store = OpenStore.open(temp)) {
            StoreNames.write(graphs(), GraphFactory.createDefaultGraph(), names(store), store.buildId());
            try (Stream<Path> files = Files.list(names(store))) {
                for (Path file : files.toList()) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
            assertFloodIsFound(store);
            assertThat(warnings).singleElement().asString().contains("made anew");
            assertFloodIsFound(store);
            assertThat(warnings).hasSize(1);
        }
    }

    @Test
    void indexThatCannotBePutBackIsDoneWithout() throws IOException {
        LargeBuild.publish(temp, graphs(), source());
        try (OpenStore store = OpenStore.open(temp)) {
            // Where the index would stand is what cannot be replaced by it: a file.
            Files.writeString(names(store), "in the way");
            assertFloodIsFound(store);
            assertThat(warnings).hasSize(2).last().asString().contains("could not be put back");
        }
    }

    private void assertFloodIsFound(OpenStore store) {
        DatasetGraph view = store.view(MILL);
        NameSearch names = StoreNames.open(store, warnings::add).of(view);
        assertThat(Txn.calculateRead(view, () -> names.find(Fit.PART, "water in", Optional.of(Terms.FACTOR), 3)))
                .isEqualTo(new NameSearch.Found(1, List.of(FLOOD)));
        assertThat(Txn.calculateRead(view, () -> names.nearest("hihg water", Optional.empty())))
                .containsExactly(FLOOD);
    }

    private static Path names(OpenStore store) {
        return store.folder().resolve("names");
    }

    private static Map<String, Graph> graphs() {
        Graph graph = GraphFactory.createDefaultGraph();
        add(graph, Terms.PREF_LABEL, NodeFactory.createLiteralString("High water in May"));
        add(graph, Terms.TYPE, NodeFactory.createURI(Terms.FACTOR));
        return Map.of(MILL.iri(), graph);
    }

    private static void add(Graph graph, String property, Node value) {
        graph.add(Triple.create(FLOOD, NodeFactory.createURI(property), value));
    }

    private static BuildSource source() {
        return new BuildSource("0", List.of(MILL), Path.of("ontology"), Path.of("data"), List.of());
    }
}
