package org.whence.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A call of one of SPARQL's functions that take a regular expression, made to end when its query is called off. Owns
 * no function and no pattern.
 */
abstract class PatternCall extends ExprFunctionN {
    private final String name;
    private final LastPattern patterns;

    /**
     * A call.
     *
     * @param name of the function, for messages
     * @param tag of the function in the algebra
     * @param args its arguments
     */
    PatternCall(String name, String tag, ExprList args) {
        super(tag, args);
        this.name = name;
        this.patterns = new LastPattern(name);
    }

    /** A call of the same function with other arguments, where pattern and flags are mostly the same. */
    PatternCall(PatternCall before, ExprList args) {
        super(before.getFunctionSymbol().getSymbol(), args);
        this.name = before.name;
        this.patterns = before.patterns;
    }

    final String name() {
        return name;
    }

    /**
     * The pattern, compiled.
     *
     * @param flags null for none
     * @throws ExprEvalException if it is none
     */
    final BoundedPattern pattern(String pattern, String flags) {
        return patterns.of(pattern, flags);
    }

    /** Called where constants are worked out before the query runs, when nothing can be called off yet. */
    @Override
    public final NodeValue eval(List<NodeValue> args) {
        throw new ExprEvalException(name + " is worked out when the query runs");
    }
}
