package org.whence.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A new TDB2 database, written all at once from a dictionary of terms and quads of their numbers: for each of its six
 * orders the quads are sorted and packed into a B+tree. As {@code tdb2.xloader} does it (ProcBuildIndexX), without its
 * processes, and an order a thread. The B+trees are full, so that they take two thirds of what TDB2's other loaders
 * leave behind. Owns no quad.
 */
final class PackedDatabase {
    private static final String PRIMARY = "GSPO";
    private static final String[] ORDERS = {"GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG"};
    private static final int CHUNK = 4 << 20;

    private final DatasetGraph dataset;
    private final TermDictionary terms;
    private final RecordFile quads;
    private final Path temporary;
    private final Consumer<String> done;
    /** Of the terms that TDB2 keeps in the number itself, in ascending order. */
    private final long[] inlineBits;
    /** The place of each there, in order of arrival. */
    private final int[] inlinePlaces;

    private final Map<Integer, Long> quadsOfGraph = new HashMap<>();

    private PackedDatabase(
            DatasetGraph dataset, TermDictionary terms, RecordFile quads, Path temporary, Consumer<String> done) {
        this.dataset = dataset;
        this.terms = terms;
        this.quads = quads;
        this.temporary = temporary;
        this.done = done;
        inlineBits = new long[terms.inlineSize()];
        Arrays.setAll(inlineBits, terms::inlineBits);
        inlinePlaces = new int[inlineBits.length];
        // All are below zero, and so in the order of unsigned numbers.
        Arrays.parallelSort(inlineBits);
        Arrays.setAll(inlinePlaces, place -> Arrays.binarySearch(inlineBits, terms.inlineBits(place)));
    }

    /**
     * Writes it, down to the disk, and lets it go.
     *
     * @param quads graph, subject, predicate and object; repeats are left out
     * @param threads how many orders are sorted at a time
     * @param done told the name of each part that is written
     * @return how many quads there are in each graph, by the number of its term
     */
    static Map<Integer, Long> write(
            Path folder, Path temporary, TermDictionary terms, RecordFile quads, int threads, Consumer<String> done)
            throws IOException {
        Files.createDirectory(folder);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try {
            PackedDatabase database = new PackedDatabase(dataset, terms, quads, temporary, done);
            database.write(threads);
            return database.quadsOfGraph;
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    private void write(int threads) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(2, threads));
        try {
            Future<LongColumn> places = workers.submit(() -> {
                LongColumn written = PackedNodes.write(dataset, terms, temporary);
                done.accept("terms");
                return written;
            });
            List<Future<Void>> orders = new ArrayList<>();
            for (String order : ORDERS) {
                orders.add(workers.submit((Callable<Void>) () -> {
                    sortAndPack(order, places);
                    done.accept(order);
                    return null;
                }));
            }
            for (Future<Void> order : orders) {
                awaited(order);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T awaited(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void sortAndPack(String order, Future<LongColumn> places) throws IOException {
        int[] columns = order.chars().map(PRIMARY::indexOf).toArray();
        try (RecordSorter sorter = new RecordSorter(temporary, order, columns, CHUNK)) {
            int[] sortable = new int[PRIMARY.length()];
            quads.read(quad -> {
                for (int i = 0; i < sortable.length; i++) {
                    sortable[i] = quad[i] >= 0 ? quad[i] : terms.size() + inlinePlaces[-1 - quad[i]];
                }
                sorter.add(sortable, 0);
            });
            RecordSorter.Sorted sorted = sorter.sorted();
            // The terms' transaction must have ended: it is one over all the trees.
            LongColumn termPlaces = awaited(places);
            TupleIndex index = TDBInternal.findIndex(dataset, order);
            CoLib.executeWrite(index, () -> pack(index, new Records(sorted, columns, termPlaces)));
        }
    }

    private static void pack(TupleIndex index, Iterator<Record> records) {
        BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
        BPlusTreeRewriter.packIntoBPlusTree(
                records,
                tree.getParams(),
                tree.getRecordFactory(),
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr());
    }

    /** Quads as TDB2's records of one order. */
    private final class Records extends SortedRecords {
        private final RecordFactory factory = new RecordFactory(PRIMARY.length() * NodeId.SIZE, 0);
        private final int[] columns;
        private final boolean isPrimary;
        private final LongColumn places;

        Records(RecordSorter.Sorted sorted, int[] columns, LongColumn places) {
            super(sorted);
            this.columns = columns;
            isPrimary = Arrays.equals(columns, new int[] {0, 1, 2, 3});
            this.places = places;
        }

        @Override
        Record record(RecordSorter.Sorted quad) {
            if (isPrimary) {
                quadsOfGraph.merge(quad.get(0), 1L, Long::sum);
            }
            ByteBuffer key = ByteBuffer.allocate(PRIMARY.length() * NodeId.SIZE);
            for (int column : columns) {
                int number = quad.get(column);
                key.putLong(number < places.size() ? places.get(number) : inlineBits[number - places.size()]);
            }
            return factory.create(key.array());
        }
    }
}
