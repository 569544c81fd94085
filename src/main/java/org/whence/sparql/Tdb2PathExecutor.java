package org.whence.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** TDB2's executor, but for what is answered here ({@link AnsweredOps}). */
final class Tdb2PathExecutor extends OpExecutorTDB2 {
    private final AnsweredOps answered;
    private boolean hasBegun;

    Tdb2PathExecutor(CoveredGraphs covered, ExecutionContext context) {
        super(context);
        answered = new AnsweredOps(covered, context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        if (hasBegun) {
            return begun(op, input);
        }
        hasBegun = true;
        return new DeferredRows(input, execCxt, () -> begun(op, input));
    }

    private QueryIterator begun(Op op, QueryIterator input) {
        return answered.rows(op, input).orElseGet(() -> super.exec(op, input));
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

    /** TDB2 runs the filters of a basic pattern with an executor of its own, which would take (NOT) EXISTS from us. */
    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
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
