package org.whence.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.whence.causal.CausalIndexFile;
import org.whence.index.StoreIndex;
import org.whence.label.Fit;
import org.whence.label.StoreNames;
import org.whence.store.OpenStore;
import org.whence.store.StoreFolder;

/**
 * All that a store answers with, in a few numbers: graphs and their sizes, every quad as a command and as a server
 * reads it, the causal index, a name looked up. Two stores with equal ones answer alike.
 */
record WholeGraph(TreeMap<String, Long> graphs, List<String> read) {

    /**
     * Reads a store in every way.
     *
     * @param name of a thing to look up
     * @throws org.whence.model.UserMessageException if the store says what is wrong with it
     */
    static WholeGraph of(Path store, String name) throws IOException {
        List<String> read = new ArrayList<>();
        TreeMap<String, Long> graphs;
        try (OpenStore open = OpenStore.open(store)) {
            graphs = new TreeMap<>(open.build().graphs());
            read.add(quads(open.dataset()));
            read.add(open.accounts().toString());
            Consumer<String> anyWarning = warning -> {};
            read.add(index(open, anyWarning));
            DatasetGraph all = open.viewAcross();
            StoreNames names = StoreNames.open(open, anyWarning);
            read.add(Txn.calculateRead(all, () -> names.of(all)
                    .find(Fit.WHOLE, name, Optional.empty(), 10)
                    .toString()));
        }
        try (OpenStore served = OpenStore.openForServing(store)) {
            read.add(quads(served.dataset()));
        }
        return new WholeGraph(graphs, read);
    }

    /** What a store holds besides its builds, its pointer and its lock, and what lies in its builds and has no place there. */
    static List<String> litter(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(file -> !file.equals(store))
                    .map(file -> store.relativize(file).toString())
                    .filter(name -> !name.matches("current|build\\.lock|builds|builds/[0-9TZ]+"
                            + "|builds/[0-9TZ]+/(build\\.json|in-use|snapshot\\.nq|causal\\.index|(names|tdb2)(/.*)?)"))
                    .toList();
        }
    }

    /** Whether the store's own check finds nothing. */
    static boolean isVerified(Path store) {
        return new StoreFolder(store).verify(bytes -> {}).isEmpty();
    }

    /** Their number and the sum of their hashes, which does not depend on their order. */
    private static String quads(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            long[] sums = new long[2];
            dataset.stream().filter(quad -> !quad.isDefaultGraph()).forEach(quad -> {
                sums[0]++;
                sums[1] += hash(quad);
            });
            return sums[0] + " quads, " + sums[1];
        });
    }

    private static long hash(Quad quad) {
        long hash = 7;
        for (Node node : List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            for (byte octet : (node.isBlank() ? "_" : node.toString()).getBytes(StandardCharsets.UTF_8)) {
                hash = hash * 1_000_003 + octet;
            }
            hash = hash * 1_000_003 + 0xFF;
        }
        return hash;
    }

    /** Its bytes, as it would be written beside a build of one name. */
    private static String index(OpenStore open, Consumer<String> warning) throws IOException {
        Path file = Files.createTempFile("trust", ".index");
        try {
            new CausalIndexFile(file).write(StoreIndex.open(open, warning), "any");
            CRC32C sum = new CRC32C();
            sum.update(Files.readAllBytes(file));
            return "index " + sum.getValue();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
