package org.whence.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.whence.term.TermBytes;

/**
 * The graphs of a build that is too large to be in memory: terms as numbers, quads as four of them, on disk until they
 * are written into the database. For one thread. Owns nothing of what they say.
 */
public final class BulkGraphs implements Closeable {
    private static final long EMPTY_BYTES = 256L << 20;

    /** Six packed orders of 32 bytes, and what is being sorted. */
    private static final long BYTES_A_QUAD = 260;

    private static final long BYTES_A_TERM = 150;
    /** An estimate is taken for a fault if so much of it is more than there is. */
    private static final double SURELY = 0.9;

    private final Path folder;
    private final TermDictionary terms;
    private final RecordFile quads;

    /**
     * Graphs kept in a folder of their own until they are written.
     *
     * @param folder made here, and removed by whoever gave it
     */
    public BulkGraphs(Path folder) throws IOException {
        this.folder = Files.createDirectory(folder);
        terms = new TermDictionary(folder.resolve("terms"));
        quads = new RecordFile(folder.resolve("quads"), 4);
    }

    /** Their terms. */
    public TermDictionary terms() {
        return terms;
    }

    /** A folder for temporary files; it goes when the build is done. */
    public Path temporary() {
        return folder;
    }

    /** Adds a quad of the numbers of its terms; one may be added more than once. */
    public void add(int graph, int subject, int predicate, int object) {
        try {
            quads.add(graph, subject, predicate, object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a graph that is in memory. */
    public void add(String iri, Graph graph) {
        int name = terms.number(TermBytes.ofIri(iri));
        graph.find()
                .forEachRemaining((Triple triple) -> add(
                        name,
                        terms.number(TermBytes.of(triple.getSubject())),
                        terms.number(TermBytes.of(triple.getPredicate())),
                        terms.number(TermBytes.of(triple.getObject()))));
    }

    /** How many quads were added, repeats included. */
    public long size() {
        return quads.size();
    }

    /** Writes the database; gives the number of quads in each graph. */
    SortedMap<String, Long> write(Path database, int threads, Consumer<String> done) throws IOException {
        terms.flush();
        terms.forgetTable();
        quads.seal();
        requireRoom();
        SortedMap<String, Long> counts = new TreeMap<>();
        Map<Integer, Long> byNumber = PackedDatabase.write(database, folder, terms, quads, threads, done);
        for (Map.Entry<Integer, Long> graph : byNumber.entrySet()) {
            byte[] iri = terms.bytes(graph.getKey());
            counts.put(TermBytes.node(iri, 0, iri.length).getURI(), graph.getValue());
        }
        return counts;
    }

    /**
     * Looks whether there will be room for a database, long before it is written.
     *
     * @param furtherQuads how many are known to come beside those added so far
     * @param share how much of all that will be added these are, above 0 to 1
     * @throws IOException if by this estimate there is too little, even were a tenth of it wrong
     */
    public void requireRoomFor(long furtherQuads, double share) throws IOException {
        double soFar = (quads.size() + furtherQuads) * BYTES_A_QUAD + terms.size() * BYTES_A_TERM;
        long expected = (long) (soFar / share);
        long left = left();
        if (left < expected * SURELY) {
            throw new IOException(
                    "some %d MB will be needed, %d MB left on the disk".formatted(expected >> 20, left >> 20));
        }
    }

    private long left() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** A full disk under TDB2's memory-mapped files would come as a fault of the JVM. */
    private void requireRoom() throws IOException {
        long needed = EMPTY_BYTES + quads.size() * BYTES_A_QUAD + terms.size() * BYTES_A_TERM;
        long left = left();
        if (left < needed) {
            throw new IOException("%d MB needed, %d MB left on the disk".formatted(needed >> 20, left >> 20));
        }
    }

    @Override
    public void close() throws IOException {
        quads.close();
        terms.close();
    }
}
