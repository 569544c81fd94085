package org.whence.sparql;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;

/**
 * The operators of a query that are answered here instead of by ARQ, the same in both executors, that for graphs in
 * memory and TDB2's. For one execution. Owns no answer: {@link PathExecution} and {@link FactorExecution} do.
 */
final class AnsweredOps {
    private final PathExecution paths;
    private final FactorExecution factors;

    /**
     * For one execution.
     *
     * @param covered null where there is no index
     */
    AnsweredOps(CoveredGraphs covered, ExecutionContext context) {
        paths = new PathExecution(covered, context);
        factors = new FactorExecution(covered, context);
    }

    /** The rows of an operator; empty where it is left to ARQ, the input then as it was. */
    Optional<QueryIterator> rows(Op op, QueryIterator input) {
        if (op instanceof OpPath pattern) {
            return paths.rows(pattern, input);
        }
        if (op instanceof OpGroup group) {
            return paths.count(group, input).or(() -> factors.group(group, input));
        }
        if (op instanceof OpDistinct distinct) {
            return factors.distinct(distinct, input);
        }
        if (op instanceof OpFilter filter) {
            return factors.filter(filter, input);
        }
        if (op instanceof OpMinus minus) {
            return factors.minus(minus, input);
        }
        if (op instanceof OpTopN top) {
            factors.expect(top);
        }
        return Optional.empty();
    }
}
