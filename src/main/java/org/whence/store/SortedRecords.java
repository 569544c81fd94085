package org.whence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;

/** Sorted rows of numbers, one after the other, as the records of a B+tree that is to be packed. Owns no row. */
abstract class SortedRecords implements Iterator<Record> {
    private final RecordSorter.Sorted sorted;
    private boolean more;

    /** All rows that are left. */
    SortedRecords(RecordSorter.Sorted sorted) {
        this.sorted = sorted;
        advance();
    }

    private void advance() {
        try {
            more = sorted.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final boolean hasNext() {
        return more;
    }

    @Override
    public final Record next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        Record record = record(sorted);
        advance();
        return record;
    }

    /** The record of the row that is there now. */
    abstract Record record(RecordSorter.Sorted row);
}
