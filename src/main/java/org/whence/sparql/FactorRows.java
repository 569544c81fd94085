package org.whence.sparql;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.whence.causal.SearchStoppedException;

/** Rows that a search of the index gives, begun when the first is asked for; it stops when the query is called off. */
final class FactorRows implements Iterator<Binding> {
    private final Supplier<Iterator<Binding>> search;
    private Iterator<Binding> rows;

    FactorRows(Supplier<Iterator<Binding>> search) {
        this.search = search;
    }

    @Override
    public boolean hasNext() {
        try {
            if (rows == null) {
                rows = search.get();
            }
            return rows.hasNext();
        } catch (SearchStoppedException e) {
            throw (QueryCancelledException) new QueryCancelledException().initCause(e);
        }
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }
}
