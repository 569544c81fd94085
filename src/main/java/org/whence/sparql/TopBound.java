package org.whence.sparql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;

/**
 * That of the rows of a grouping only so many are wanted, those with the largest counts: {@code ORDER BY DESC(?n) LIMIT
 * 20}. All others may be left out before ARQ sorts.
 *
 * @param group the grouping, with nothing between it and the order that would take a row out
 * @param most how many rows are wanted
 * @param count the aggregate that is sorted by first, largest first
 * @param then what is sorted by after it
 */
record TopBound(OpGroup group, int most, Var count, List<SortCondition> then) {

    /** The bound that an order with a limit sets to a grouping under it, if it does. */
    static Optional<TopBound> of(OpTopN top) {
        List<SortCondition> order = top.getConditions();
        if (top.getLimit() <= 0 || order.isEmpty() || order.get(0).getDirection() != Query.ORDER_DESCENDING) {
            return Optional.empty();
        }
        Map<Var, Var> renamed = new HashMap<>();
        Op under = top.getSubOp();
        while (under instanceof OpProject || under instanceof OpExtend) {
            if (under instanceof OpExtend extend) {
                extend.getVarExprList()
                        .forEachVarExpr((name, of) -> renamed.put(name, of == null ? name : variable(of)));
                under = extend.getSubOp();
            } else {
                under = ((OpProject) under).getSubOp();
            }
        }
        Var first = variable(order.get(0).getExpression());
        Var count = renamed.getOrDefault(first, first);
        return under instanceof OpGroup group && isAggregate(group, count)
                ? Optional.of(new TopBound(group, top.getLimit(), count, order.subList(1, order.size())))
                : Optional.empty();
    }

    private static boolean isAggregate(OpGroup group, Var variable) {
        return group.getAggregators().stream().anyMatch(each -> each.getVar().equals(variable));
    }

    private static Var variable(Expr expression) {
        if (expression instanceof ExprAggregator aggregate) {
            return aggregate.getVar();
        }
        return expression.isVariable() ? expression.asVar() : null;
    }

    /** Whether among rows with the same count those come first whose variable's IRI does, or any may. */
    boolean putsFirst(Var variable) {
        if (then.isEmpty()) {
            return true;
        }
        SortCondition second = then.get(0);
        return second.getDirection() != Query.ORDER_DESCENDING && variable.equals(variable(second.getExpression()));
    }
}
