package org.whence.label;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts things where Lucene finds names, of which a thing may have several, and keeps the few that most claims are
 * about. For an index of one segment, in which IRIs are numbered in their order. Owns no query.
 */
final class ThingCollector extends SimpleCollector {
    private static final Comparator<Thing> BEST_FIRST =
            Comparator.comparingLong(Thing::degree).reversed().thenComparingInt(Thing::number);

    private final int most;
    private final PriorityQueue<Thing> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private SortedDocValues iris;
    private NumericDocValues degrees;
    private FixedBitSet seen;
    private long count;

    /** A thing by the number of its IRI. */
    private record Thing(int number, long degree) {}

    /** Keeps at most so many. */
    ThingCollector(int most) {
        this.most = most;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        iris = DocValues.getSorted(segment.reader(), NameFields.THING);
        degrees = DocValues.getNumeric(segment.reader(), NameFields.DEGREE);
        seen = new FixedBitSet(Math.max(1, iris.getValueCount()));
    }

    @Override
    public void collect(int name) throws IOException {
        if (!iris.advanceExact(name) || seen.getAndSet(iris.ordValue())) {
            return;
        }
        count++;
        best.add(new Thing(iris.ordValue(), degrees.advanceExact(name) ? degrees.longValue() : 0));
        if (best.size() > most) {
            best.remove();
        }
    }

    NameIndex.FoundThings found() throws IOException {
        List<Thing> first = new ArrayList<>(best);
        first.sort(BEST_FIRST);
        List<String> found = new ArrayList<>();
        for (Thing thing : first) {
            found.add(iris.lookupOrd(thing.number).utf8ToString());
        }
        return new NameIndex.FoundThings(count, found);
    }

    /** The IRI of the thing that has a name. */
    static String iri(LeafReaderContext segment, int name) throws IOException {
        SortedDocValues iris = DocValues.getSorted(segment.reader(), NameFields.THING);
        return iris.advanceExact(name) ? iris.lookupOrd(iris.ordValue()).utf8ToString() : "";
    }
}
