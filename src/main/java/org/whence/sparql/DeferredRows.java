package org.whence.sparql;

import java.util.function.Supplier;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/**
 * Rows that nobody begins to look for before the first is asked for. TDB2 looks for a first row while it makes its plan,
 * and ARQ holds a lock meanwhile that its time-outs, of all queries, wait for: a search that is long there would end
 * never, and no other either. Owns no search.
 */
final class DeferredRows extends QueryIter1 {
    private final Supplier<QueryIterator> search;
    private QueryIterator rows;

    DeferredRows(QueryIterator input, ExecutionContext context, Supplier<QueryIterator> search) {
        super(input, context);
        this.search = search;
    }

    @Override
    protected boolean hasNextBinding() {
        if (rows == null) {
            rows = search.get();
        }
        return rows.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return rows.nextBinding();
    }

    @Override
    protected void requestSubCancel() {
        QueryIterator begun = rows;
        if (begun != null) {
            begun.cancel();
        }
    }

    @Override
    protected void closeSubIterator() {
        if (rows != null) {
            rows.close();
        }
    }
}
