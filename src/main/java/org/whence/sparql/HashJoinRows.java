package org.whence.sparql;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.expr.ExprList;

/**
 * The rows of a join of two patterns, {@code OPTIONAL} included, as ARQ finds them, which can be closed before the first was asked for, as happens
 * where one side of another join is empty. ARQ's own, up to 5.6.0, then clears a table that it has not made yet, and the
 * query ends in a fault. Owns no join.
 */
final class HashJoinRows extends QueryIteratorWrapper {
    private final QueryIterator left;
    private final QueryIterator right;
    private boolean begun;

    private HashJoinRows(QueryIterator joined, QueryIterator left, QueryIterator right) {
        super(joined);
        this.left = left;
        this.right = right;
    }

    /** Joins them. */
    static QueryIterator join(QueryIterator left, QueryIterator right, ExecutionContext context) {
        return new HashJoinRows(Join.join(left, right, context), left, right);
    }

    /** Joins them, and keeps what is on the left alone. */
    static QueryIterator leftJoin(
            QueryIterator left, QueryIterator right, ExprList conditions, ExecutionContext context) {
        return new HashJoinRows(Join.leftJoin(left, right, conditions, context), left, right);
    }

    @Override
    protected boolean hasNextBinding() {
        begun = true;
        return super.hasNextBinding();
    }

    @Override
    protected void closeIterator() {
        if (begun) {
            super.closeIterator();
        } else {
            left.close();
            right.close();
        }
    }
}
