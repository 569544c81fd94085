package org.whence.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * An index of names, open, with one searcher held for as long as it is used. Safe for many threads. Owns no query.
 */
final class NameIndex implements AutoCloseable {
    /** Up to this size every byte is read on opening; of a larger index, what Lucene itself looks at. */
    private static final long CHECKED_ON_OPENING = 64L << 20;

    private final IndexSearcher searcher;

    private NameIndex(DirectoryReader reader) {
        searcher = new IndexSearcher(reader);
        // A name is looked up once; what a cache keeps of it is rarely asked again.
        searcher.setQueryCache(null);
    }

    /**
     * Opens the index in a folder.
     *
     * @throws IOException if there is none, if it is damaged, or if it is another build's
     */
    static NameIndex open(Path folder, String buildId) throws IOException {
        LuceneTalk.hush();
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder, NoLockFactory.INSTANCE));
        if (!reader.getIndexCommit().getUserData().equals(NameIndexWriter.markOf(buildId))
                || reader.leaves().size() > 1) {
            reader.close();
            throw new IOException("it belongs to another build");
        }
        if (size(folder) <= CHECKED_ON_OPENING) {
            checkIntegrity(reader);
        }
        return new NameIndex(reader);
    }

    /** Lets its files go. */
    @Override
    public void close() {
        try {
            searcher.getIndexReader().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /**
     * Reads every byte of the index in a folder.
     *
     * @throws IOException if there is none, or a check sum does not fit
     */
    static void check(Path folder) throws IOException {
        LuceneTalk.hush();
        try (FSDirectory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            checkIntegrity(reader);
        }
    }

    private static void checkIntegrity(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /** All things with a name that fits, and the first of them by degree and IRI. */
    FoundThings things(Query query, int most) throws IOException {
        return searcher.search(query, new OfTheOneSegment(most));
    }

    /** The index has one segment at most, so one collector sees all. */
    private record OfTheOneSegment(int most) implements CollectorManager<ThingCollector, FoundThings> {
        @Override
        public ThingCollector newCollector() {
            return new ThingCollector(most);
        }

        @Override
        public FoundThings reduce(Collection<ThingCollector> collectors) throws IOException {
            return collectors.iterator().next().found();
        }
    }

    /** Names as they are written with their things' IRIs: those that fit best, and among equals those of most claims. */
    List<LabelOfThing> best(Query query, int most) throws IOException {
        Sort order = new Sort(SortField.FIELD_SCORE, new SortField(NameFields.DEGREE, SortField.Type.LONG, true));
        StoredFields stored = searcher.storedFields();
        List<LabelOfThing> best = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most, order).scoreDocs) {
            best.add(new LabelOfThing(
                    stored.document(hit.doc).get(NameFields.LABEL),
                    ThingCollector.iri(searcher.getIndexReader().leaves().get(0), hit.doc)));
        }
        return best;
    }

    /** A name as it is written, and the IRI of what bears it. */
    record LabelOfThing(String label, String iri) {}

    /** How many things were found, and the IRIs of the first. */
    record FoundThings(long things, List<String> first) {}
}
