package org.whence.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexFile;
import org.whence.causal.DegreeFinder;
import org.whence.causal.IndexDoesNotFitException;
import org.whence.store.OpenStore;
import org.whence.store.StoreWriter;

/**
 * The names in a build. A build that is read into memory has its names looked through; one too large for that has an
 * index of them among its own files. An index that is missing or does not fit is made anew with a warning, and where
 * that cannot be written, names are looked through. Owns no name.
 */
public final class StoreNames implements AutoCloseable {
    private static final String FOLDER = "names";
    private static final String DRAFT = "names.draft.";
    private static final long TOLD_EVERY = TimeUnit.SECONDS.toNanos(5);

    private final Optional<NameIndex> index;

    private StoreNames(Optional<NameIndex> index) {
        this.index = index;
    }

    /**
     * Writes the index of a build that is being written, if it is to have one.
     *
     * @param graphs each named graph by its IRI
     * @param folder the build's folder
     * @throws IOException if it cannot be written
     */
    public static void write(Map<String, Graph> graphs, Path folder, String buildId) throws IOException {
        if (StoreWriter.isLarge(graphs)) {
            write(graphs, new MultiUnion(graphs.values().toArray(Graph[]::new)), folder.resolve(FOLDER), buildId);
        }
    }

    /**
     * Begins the index of a build that is being written, for whoever has the names at hand; to be finished with the
     * build's id.
     *
     * @param folder the build's folder
     * @throws IOException if it cannot be written
     */
    public static NameIndexWriter beginIndex(Path folder) throws IOException {
        return new NameIndexWriter(folder.resolve(FOLDER));
    }

    /**
     * The names of an open build.
     *
     * @param warning told in one sentence if an index has to be made anew or done without, and why; and every five
     *     seconds how far it is
     */
    public static StoreNames open(OpenStore store, Consumer<String> warning) {
        if (!store.isLarge()) {
            return new StoreNames(Optional.empty());
        }
        Path folder = store.folder().resolve(FOLDER);
        // Lucene makes the folder that it looks into.
        boolean isThere = Files.exists(folder);
        try {
            return new StoreNames(Optional.of(NameIndex.open(folder, store.buildId())));
        } catch (IOException | RuntimeException e) {
            warning.accept(
                    isThere
                            ? "The index of names does not fit this build (" + e.getMessage()
                                    + "). It is made anew from the graph, which takes longer."
                            : "This build has no index of names yet. It is made from the graph now, which takes longer.");
        }
        try {
            return new StoreNames(Optional.of(made(store, folder, told(warning))));
        } catch (IOException e) {
            warning.accept("The index of names could not be put back (" + e.getMessage()
                    + "), so that each name is looked at, which takes longer.");
            return new StoreNames(Optional.empty());
        }
    }

    /**
     * Reads the whole index of names of a build, where it has one, and compares its check sums.
     *
     * @param folder the build's folder
     * @return what is wrong with it, in a sentence
     */
    public static Optional<String> fault(Path folder) {
        Path names = folder.resolve(FOLDER);
        try {
            if (Files.exists(names)) {
                NameIndex.check(names);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of("The index of names " + names + " is damaged (" + e.getMessage() + ").");
        }
    }

    /** The names in a view of the build. */
    public NameSearch of(DatasetGraph view) {
        return index.<NameSearch>map(found -> new IndexedNames(found, graphs(view)))
                .orElseGet(() -> new ScannedNames(view.getDefaultGraph()));
    }

    /** Closes the index; nobody may be looking anything up. */
    @Override
    public void close() {
        index.ifPresent(NameIndex::close);
    }

    private static Set<String> graphs(DatasetGraph view) {
        return Txn.calculateRead(view, () -> {
            Set<String> graphs = new TreeSet<>();
            view.listGraphNodes().forEachRemaining(name -> graphs.add(name.getURI()));
            return graphs;
        });
    }

    private static NameIndex made(OpenStore store, Path folder, LongConsumer progress) throws IOException {
        removeDrafts(store.folder());
        Path draft = Files.createTempDirectory(
                store.folder(), DRAFT + ProcessHandle.current().pid() + "-");
        try {
            DatasetGraph dataset = store.dataset();
            Map<String, Graph> graphs = new HashMap<>();
            Txn.executeRead(dataset, () -> {
                store.build()
                        .graphs()
                        .keySet()
                        .forEach(iri -> graphs.put(iri, dataset.getGraph(NodeFactory.createURI(iri))));
                writeUnchecked(graphs, dataset.getUnionGraph(), draft, store, progress);
            });
            remove(folder);
            Files.move(draft, folder);
            return NameIndex.open(folder, store.buildId());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            remove(draft);
        }
    }

    private static void writeUnchecked(
            Map<String, Graph> graphs, Graph union, Path folder, OpenStore store, LongConsumer progress) {
        try {
            write(graphs, new Labels(union), degrees(store, union), folder, store.buildId(), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Classes and claims count wherever they stand: a name in one graph may belong to a thing of another. */
    static void write(Map<String, Graph> graphs, Graph union, Path folder, String buildId) throws IOException {
        Labels all = new Labels(union);
        write(graphs, all, all::degree, folder, buildId, written -> {});
    }

    private static void write(
            Map<String, Graph> graphs,
            Labels all,
            ToLongFunction<Node> degrees,
            Path folder,
            String buildId,
            LongConsumer progress)
            throws IOException {
        long written = 0;
        try (NameIndexWriter writer = new NameIndexWriter(folder)) {
            for (Map.Entry<String, Graph> graph : graphs.entrySet()) {
                try (Stream<Named> names = new Labels(graph.getValue()).names()) {
                    for (Named name : (Iterable<Named>) names::iterator) {
                        writer.add(name, graph.getKey(), all.classes(name.thing()), degrees.applyAsLong(name.thing()));
                        progress.accept(++written);
                    }
                }
            }
            writer.finish(buildId);
        }
    }

    /** Asked of the causal index where the build has one: counting in the database takes minutes for millions. */
    private static ToLongFunction<Node> degrees(OpenStore store, Graph union) {
        try {
            CausalIndex index = new CausalIndexFile(store.folder().resolve(CausalIndexFile.NAME)).open(store.buildId());
            DegreeFinder degrees = new DegreeFinder(index);
            return thing -> degrees.degree(thing.getURI());
        } catch (IndexDoesNotFitException e) {
            return new Labels(union)::degree;
        }
    }

    /** Says how far it has got, now and then. */
    private static LongConsumer told(Consumer<String> talk) {
        long[] next = {System.nanoTime() + TOLD_EVERY};
        return written -> {
            if (System.nanoTime() >= next[0]) {
                next[0] = System.nanoTime() + TOLD_EVERY;
                talk.accept(String.format(Locale.ROOT, "%,d names so far …", written));
            }
        };
    }

    /** Of processes that were killed while they wrote. */
    private static void removeDrafts(Path folder) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, DRAFT + "*-*")) {
            for (Path draft : drafts) {
                String name = draft.getFileName().toString();
                String owner = name.substring(DRAFT.length(), name.indexOf('-', DRAFT.length()));
                if (ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
                    remove(draft);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
