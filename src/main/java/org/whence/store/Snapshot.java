package org.whence.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * {@code snapshot.nq}: every graph of a build in one file of canonical N-Quads, sorted by bytes, so that equal
 * graphs give equal files; and back into memory. Owns no decision whether a build has one.
 */
final class Snapshot {
    private Snapshot() {}

    /** Writes the graphs, and returns the file's digest. Holds every line in memory while it sorts. */
    static String write(Map<String, Graph> graphs, Path file) throws IOException {
        List<Quad> quads = quads(graphs);
        Map<Node, String> labels = BlankNodeLabels.of(quads);
        CanonicalNQuads form = new CanonicalNQuads(labels::get);
        byte[][] lines = quads.stream().map(form::line).toArray(byte[][]::new);
        Arrays.sort(lines, Arrays::compareUnsigned);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (byte[] line : lines) {
                out.write(line);
            }
        }
        return Sha256.of(file);
    }

    /** The graphs, by name. The bytes must be a snapshot's: nothing is checked that the writer has ensured. */
    static Map<String, Graph> read(byte[] snapshot) {
        return SnapshotScanner.scan(snapshot);
    }

    private static List<Quad> quads(Map<String, Graph> graphs) {
        List<Quad> quads = new ArrayList<>();
        graphs.forEach((iri, graph) -> {
            Node name = NodeFactory.createURI(iri);
            graph.find().forEachRemaining(triple -> quads.add(Quad.create(name, triple)));
        });
        return quads;
    }
}
