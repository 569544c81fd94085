package org.whence.sparql;

import java.util.BitSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.whence.causal.CausalIndex;
import org.whence.causal.Deadline;

/** What a query asks of each factor of a set. */
interface FactorTest {
    /** Takes out of the set what does not pass. */
    void keep(BitSet factors, Deadline deadline);

    /** Whether a step leads on from it: (NOT) EXISTS, or MINUS, with one step to or from nobody in particular. */
    record HasStep(SetStep step, boolean wanted) implements FactorTest {
        @Override
        public void keep(BitSet factors, Deadline deadline) {
            BitSet leaving = step.leaving(factors, deadline);
            if (wanted) {
                factors.and(leaving);
            } else {
                factors.andNot(leaving);
            }
        }
    }

    /** Whether it is, or is not, one that is named. */
    record Is(int factor, boolean wanted) implements FactorTest {
        @Override
        public void keep(BitSet factors, Deadline deadline) {
            boolean held = factor >= 0 && factors.get(factor);
            if (wanted) {
                factors.clear();
                if (held) {
                    factors.set(factor);
                }
            } else if (held) {
                factors.clear(factor);
            }
        }
    }

    /** Whether an expression of nothing but it is true. */
    record Holds(Expr expression, Var variable, CausalIndex index, ExecutionContext context) implements FactorTest {
        @Override
        public void keep(BitSet factors, Deadline deadline) {
            for (int factor = factors.nextSetBit(0); factor >= 0; factor = factors.nextSetBit(factor + 1)) {
                deadline.step();
                var row = BindingFactory.binding(variable, NodeFactory.createURI(index.factorKey(factor)));
                if (!expression.isSatisfied(row, context)) {
                    factors.clear(factor);
                }
            }
        }
    }
}
