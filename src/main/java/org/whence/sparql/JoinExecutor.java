package org.whence.sparql;

import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;

/**
 * ARQ's general executor, but for joins, which can be closed at any time ({@link HashJoinRows}). {@link Tdb2PathExecutor}
 * says the same once more, since it has to extend TDB2's.
 */
class JoinExecutor extends OpExecutor {
    JoinExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return HashJoinRows.join(exec(join.getLeft(), input), exec(join.getRight(), root()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        return HashJoinRows.leftJoin(
                exec(join.getLeft(), input), exec(join.getRight(), root()), join.getExprs(), execCxt);
    }
}
