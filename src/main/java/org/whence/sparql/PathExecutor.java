package org.whence.sparql;

import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;

/** ARQ's general executor, but for paths. */
final class PathExecutor extends OpExecutor {
    private final PathExecution paths;
    private final FactorExecution factors;

    PathExecutor(CoveredGraphs covered, ExecutionContext context) {
        super(context);
        paths = new PathExecution(covered, context);
        factors = new FactorExecution(covered, context);
    }

    @Override
    protected QueryIterator execute(OpPath pattern, QueryIterator input) {
        return paths.rows(pattern, input).orElseGet(() -> super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return paths.count(group, input)
                .or(() -> factors.group(group, input))
                .orElseGet(() -> super.execute(group, input));
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        factors.expect(top);
        return super.execute(top, input);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return factors.distinct(distinct, input).orElseGet(() -> super.execute(distinct, input));
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        return factors.minus(minus, input).orElseGet(() -> super.execute(minus, input));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return factors.filter(filter, input).orElseGet(() -> super.execute(filter, input));
    }
}
