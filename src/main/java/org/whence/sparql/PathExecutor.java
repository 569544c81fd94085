package org.whence.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;

/** ARQ's general executor, but for what is answered here ({@link AnsweredOps}). */
final class PathExecutor extends OpExecutor {
    private final AnsweredOps answered;

    PathExecutor(CoveredGraphs covered, ExecutionContext context) {
        super(context);
        answered = new AnsweredOps(covered, context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        return answered.rows(op, input).orElseGet(() -> super.exec(op, input));
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return HashJoinRows.join(exec(join.getLeft(), input), exec(join.getRight(), root()), execCxt);
    }
}
