package org.whence.sparql;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.whence.causal.CausalIndex;

/** Filter expressions that speak of nothing but one factor. */
final class ExpressionTests {
    private ExpressionTests() {}

    /** The test that an expression is of the variable, if it is of nothing else. */
    static Optional<FactorTest> of(Expr expression, Var variable, CausalIndex index, ExecutionContext where) {
        if (asksMore(expression) || !Set.of(variable).containsAll(expression.getVarsMentioned())) {
            return Optional.empty();
        }
        if (expression instanceof E_NotEquals || expression instanceof E_Equals) {
            ExprFunction2 comparison = (ExprFunction2) expression;
            Node term = named(comparison.getArg1(), comparison.getArg2());
            if (term != null) {
                return Optional.of(
                        new FactorTest.Is(index.factor(term.getURI()).orElse(-1), expression instanceof E_Equals));
            }
        }
        return Optional.of(new FactorTest.Holds(expression, variable, index, where));
    }

    /** The IRI of two arguments of which the other is the variable; null if it is not so. */
    private static Node named(Expr one, Expr other) {
        Expr constant = one.isVariable() ? other : one;
        boolean isNamed = one.isVariable() != other.isVariable()
                && constant.isConstant()
                && constant.getConstant().isIRI();
        return isNamed ? constant.getConstant().asNode() : null;
    }

    /** Whether it asks the graph, or counts. */
    private static boolean asksMore(Expr expression) {
        if (expression instanceof ExprFunctionOp || expression instanceof ExprAggregator) {
            return true;
        }
        return expression.isFunction()
                && expression.getFunction().getArgs().stream().anyMatch(ExpressionTests::asksMore);
    }
}
