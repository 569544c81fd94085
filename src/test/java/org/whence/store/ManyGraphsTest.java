package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphUnionRead;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One look at the database gives what Jena's union of the graphs gives, each triple once. */
class ManyGraphsTest {
    private static final int GRAPHS = 30;

    @TempDir
    Path temp;

    private final Random random = new Random(1);

    @Test
    void everyPatternGivesWhatTheUnionGraphByGraphGives() {
        Map<String, Graph> graphs = new HashMap<>();
        for (int i = 0; i < GRAPHS; i++) {
            Graph graph = GraphFactory.createDefaultGraph();
            for (int triple = 0; triple < 20; triple++) {
                graph.add(Triple.create(node(), node(), node()));
            }
            graphs.put("http://example.org/graph" + i, graph);
        }
        try (StoreWriter writer = new StoreFolder(temp).beginBuild(() -> {})) {
            writer.publish(graphs, SampleGraphs.source(), 0);
        }
        Set<String> wanted = new HashSet<>(graphs.keySet());
        wanted.removeIf(iri -> iri.endsWith("7"));
        List<Node> names = wanted.stream().map(NodeFactory::createURI).toList();
        try (OpenStore store = OpenStore.open(temp)) {
            DatasetGraph dataset = store.dataset();
            Txn.executeRead(dataset, () -> {
                Graph found = ManyGraphs.union(dataset, wanted);
                assertThat(found).isInstanceOf(ManyGraphs.class);
                Graph expected = new GraphUnionRead(dataset, names);
                for (int i = 0; i < 300; i++) {
                    Triple pattern = Triple.create(any(), any(), any());
                    List<Triple> triples = new ArrayList<>(found.find(pattern).toList());
                    assertThat(triples).doesNotHaveDuplicates();
                    assertThat(triples)
                            .containsExactlyInAnyOrderElementsOf(
                                    new HashSet<>(expected.find(pattern).toList()));
                }
                assertThat(ManyGraphs.union(dataset, Set.of("http://example.org/graph1")))
                        .isInstanceOf(GraphUnionRead.class);
            });
        }
    }

    private Node node() {
        return NodeFactory.createURI("http://example.org/" + random.nextInt(6));
    }

    private Node any() {
        return random.nextBoolean() ? Node.ANY : node();
    }
}
