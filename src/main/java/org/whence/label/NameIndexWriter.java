package org.whence.label;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes an index of names: a document for each name of a thing in a graph, the words of its plain form and the
 * beginnings at each of them as terms. Names come one by one, so that millions do not have to fit into memory. Owns
 * neither names nor search.
 */
public final class NameIndexWriter implements AutoCloseable {
    /** Raised whenever what is written changes: an index of another form is made anew. */
    private static final String FORM = "1";

    /** Large, since every segment is merged into the one in the end. */
    private static final double BUFFER_MB = 128;

    /** More than there will ever be. */
    private static final int SEGMENTS = 10_000;

    private final Directory directory;
    private final IndexWriter writer;

    /** A new index in a folder that does not exist or is empty. */
    NameIndexWriter(Path folder) throws IOException {
        LuceneTalk.hush();
        LogDocMergePolicy inTheEnd = new LogDocMergePolicy();
        inTheEnd.setMergeFactor(SEGMENTS);
        // The folder is nobody else's until it is whole.
        directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setCommitOnClose(false)
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setUseCompoundFile(false)
                        .setMergePolicy(inTheEnd));
    }

    /** What an index says of itself, by which it is known to be of a build. */
    static Map<String, String> markOf(String buildId) {
        return Map.of("form", FORM, "build", buildId);
    }

    /**
     * Adds a name.
     *
     * @param graph the IRI of the graph that gives it
     * @param classes the classes of the thing, with all above them
     * @param degree how many claims are about the thing
     * @throws IOException if it cannot be written
     */
    public void add(Named named, String graph, Set<Node> classes, long degree) throws IOException {
        String plain = PlainLabel.of(named.label());
        Document name = new Document();
        name.add(new StringField(NameFields.PLAIN, NameFields.cut(plain), Store.NO));
        name.add(new StringField(NameFields.GRAPH, graph, Store.NO));
        if (named.preferred()) {
            name.add(new StringField(NameFields.PREFERRED, NameFields.YES, Store.NO));
        }
        for (String rest : beginnings(plain)) {
            name.add(new StringField(NameFields.REST, NameFields.cut(rest), Store.NO));
        }
        for (String word : Set.copyOf(Arrays.asList(plain.split(" ", -1)))) {
            name.add(new StringField(NameFields.WORD, NameFields.cut(word), Store.NO));
        }
        for (Node each : classes) {
            if (each.isURI()) {
                name.add(new StringField(NameFields.CLASS, each.getURI(), Store.NO));
            }
        }
        name.add(new SortedDocValuesField(
                NameFields.THING, new BytesRef(named.thing().getURI())));
        name.add(new NumericDocValuesField(NameFields.DEGREE, degree));
        name.add(new StoredField(NameFields.LABEL, named.label()));
        writer.addDocument(name);
    }

    /**
     * Ends the writing: from here on the index can be opened.
     *
     * @throws IOException if it cannot be written
     */
    public void finish(String buildId) throws IOException {
        // One segment, so that things have one numbering, by which they are counted.
        writer.forceMerge(1);
        writer.setLiveCommitData(markOf(buildId).entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }

    /** What is left of a text from each of its words on. */
    private static List<String> beginnings(String plain) {
        List<String> rests = new ArrayList<>(List.of(plain));
        for (int space = plain.indexOf(' '); space >= 0; space = plain.indexOf(' ', space + 1)) {
            rests.add(plain.substring(space + 1));
        }
        return rests;
    }
}
