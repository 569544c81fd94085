package org.whence.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** TDB2's executor, but for paths. */
final class Tdb2PathExecutor extends OpExecutorTDB2 {
    private final PathExecution paths;
    private final FactorExecution factors;
    private boolean hasBegun;

    Tdb2PathExecutor(CoveredGraphs covered, ExecutionContext context) {
        super(context);
        paths = new PathExecution(covered, context);
        factors = new FactorExecution(covered, context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        if (hasBegun) {
            return super.exec(op, input);
        }
        hasBegun = true;
        return new DeferredRows(input, execCxt, () -> super.exec(op, input));
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

    /** TDB2 runs the filters of a basic pattern with an executor of its own, which would take (NOT) EXISTS from us. */
    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return factors.filter(filter, input).orElseGet(() -> filtered(filter, input));
    }

    private QueryIterator filtered(OpFilter filter, QueryIterator input) {
        ExprList plain = new ExprList();
        ExprList exists = new ExprList();
        for (Expr expression : filter.getExprs()) {
            (holdsPattern(expression) ? exists : plain).add(expression);
        }
        if (exists.isEmpty()) {
            return super.execute(filter, input);
        }
        QueryIterator rows = plain.isEmpty()
                ? exec(filter.getSubOp(), input)
                : super.execute(OpFilter.filterAlways(plain, filter.getSubOp()), input);
        for (Expr expression : exists) {
            rows = new QueryIterFilterExpr(rows, expression, execCxt);
        }
        return rows;
    }

    private static boolean holdsPattern(Expr expression) {
        if (expression instanceof ExprFunctionOp) {
            return true;
        }
        return expression.isFunction()
                && expression.getFunction().getArgs().stream().anyMatch(Tdb2PathExecutor::holdsPattern);
    }
}
