package org.whence.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;

/** ARQ's general executor, but for what is answered here ({@link AnsweredOps}). */
final class PathExecutor extends JoinExecutor {
    private final AnsweredOps answered;

    PathExecutor(CoveredGraphs covered, ExecutionContext context) {
        super(context);
        answered = new AnsweredOps(covered, context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        return answered.rows(op, input).orElseGet(() -> super.exec(op, input));
    }
}
