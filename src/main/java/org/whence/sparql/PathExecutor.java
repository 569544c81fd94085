package org.whence.sparql;

import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;

/** ARQ's general executor, but for paths. */
final class PathExecutor extends OpExecutor {
    private final PathExecution paths;

    PathExecutor(CoveredGraphs covered, ExecutionContext context) {
        super(context);
        paths = new PathExecution(covered, context);
    }

    @Override
    protected QueryIterator execute(OpPath pattern, QueryIterator input) {
        return paths.rows(pattern, input).orElseGet(() -> super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return paths.count(group, input).orElseGet(() -> super.execute(group, input));
    }
}
