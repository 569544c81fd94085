package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private static final String G = "http://example.org/g";

    @TempDir
    Path folder;

    @Test
    void linesAreSortedByTheirBytes() throws IOException {
        // U+FFFD sorts before U+1F600 by bytes, and after its surrogates by Java's own order.
        Graph graph = GraphFactory.createDefaultGraph();
        for (String text : List.of("z", "\uFFFD", "😀", "a", "Z", "é")) {
            graph.add(iri("s"), iri("p"), NodeFactory.createLiteralString(text));
        }
        byte[] snapshot = write(Map.of(G, graph));
        assertThat(texts(snapshot)).containsExactly("Z", "a", "z", "é", "\uFFFD", "😀");
    }

    @Test
    void digestIsThatOfTheFile() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(iri("s"), iri("p"), iri("o"));
        Path file = folder.resolve("snapshot.nq");
        String digest = Snapshot.write(Map.of(G, graph), file);
        assertThat(digest).isEqualTo(Sha256.of(Files.readAllBytes(file))).hasSize(64);
    }

    @Test
    void graphsAreReadBackAsTheyWere() throws IOException {
        Graph one = GraphFactory.createDefaultGraph();
        one.add(iri("s"), iri("p"), NodeFactory.createLiteralLang("tab\t, quote \", line\n", "en"));
        Graph other = GraphFactory.createDefaultGraph();
        other.add(iri("s"), iri("p"), NodeFactory.createBlankNode());
        Map<String, Graph> read = Snapshot.read(write(Map.of(G, one, G + "2", other)));
        assertThat(read).containsOnlyKeys(G, G + "2");
        assertThat(read.get(G).isIsomorphicWith(one)).isTrue();
        assertThat(read.get(G + "2").isIsomorphicWith(other)).isTrue();
    }

    @Property(tries = 300)
    void bytesDependOnNeitherOrderNorBlankNodeNames(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int blanks, @ForAll boolean twins)
            throws IOException {
        List<Triple> triples = forest(random, blanks, "one");
        if (twins) {
            triples.addAll(renamed(triples, "two"));
        }
        List<Triple> shuffled = new ArrayList<>(renamed(triples, "other"));
        Collections.shuffle(shuffled, random);
        assertThat(write(Map.of(G, graph(shuffled)))).isEqualTo(write(Map.of(G, graph(triples))));
    }

    @Test
    void cycleOfBlankNodesThatLookAlikeHasOneForm() throws IOException {
        byte[] first = null;
        for (int seed = 0; seed < 50; seed++) {
            List<Integer> names = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
            Collections.shuffle(names, new Random(seed));
            Graph cycle = GraphFactory.createDefaultGraph();
            for (int i = 0; i < names.size(); i++) {
                cycle.add(blank("n" + names.get(i)), iri("next"), blank("n" + names.get((i + 1) % names.size())));
            }
            byte[] written = write(Map.of(G, cycle));
            assertThat(written).isEqualTo(first == null ? written : first);
            first = written;
        }
    }

    @Test
    void differentGraphsOfBlankNodesHaveDifferentForms() throws IOException {
        Graph chain = graph(List.of(
                Triple.create(blank("a"), iri("next"), blank("b")),
                Triple.create(blank("b"), iri("next"), blank("c"))));
        Graph fork = graph(List.of(
                Triple.create(blank("a"), iri("next"), blank("b")),
                Triple.create(blank("a"), iri("next"), blank("c"))));
        assertThat(write(Map.of(G, chain))).isNotEqualTo(write(Map.of(G, fork)));
    }

    @Test
    void manyBlankNodesThatLookAlikeAreNamedInGoodTime() throws IOException {
        Graph alike = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 20_000; i++) {
            alike.add(blank("n" + i), iri("p"), iri("o"));
        }
        assertThat(new String(write(Map.of(G, alike)), StandardCharsets.UTF_8).lines())
                .hasSize(20_000)
                .doesNotHaveDuplicates();
    }

    /** Blank nodes as ontologies use them: each a child of one before it, or of a named node. */
    private static List<Triple> forest(Random random, int blanks, String name) {
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < blanks; i++) {
            Node parent = i == 0 || random.nextInt(3) == 0 ? iri("root") : blank(name + random.nextInt(i));
            triples.add(Triple.create(parent, iri("p" + random.nextInt(2)), blank(name + i)));
            if (random.nextBoolean()) {
                triples.add(Triple.create(blank(name + i), iri("value"), iri("v" + random.nextInt(2))));
            }
        }
        return triples;
    }

    private static List<Triple> renamed(List<Triple> triples, String name) {
        Map<Node, Node> names = new HashMap<>();
        return triples.stream()
                .map(t -> Triple.create(
                        renamed(t.getSubject(), name, names), t.getPredicate(), renamed(t.getObject(), name, names)))
                .toList();
    }

    private static Node renamed(Node node, String name, Map<Node, Node> names) {
        return node.isBlank() ? names.computeIfAbsent(node, n -> blank(name + names.size())) : node;
    }

    private byte[] write(Map<String, Graph> graphs) throws IOException {
        Path file = folder == null ? Files.createTempFile("snapshot", ".nq") : folder.resolve("snapshot.nq");
        try {
            Snapshot.write(graphs, file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> texts(byte[] snapshot) {
        return Arrays.stream(new String(snapshot, StandardCharsets.UTF_8).split("\n"))
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .toList();
    }

    private static Graph graph(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private static Node blank(String label) {
        return NodeFactory.createBlankNode(label);
    }
}
