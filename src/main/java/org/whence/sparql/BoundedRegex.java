package org.whence.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REGEX, which ends when its query is called off. Owns no pattern. */
final class BoundedRegex extends ExprFunctionN {
    private static final String NAME = "REGEX";

    private final LastPattern patterns;

    /**
     * A call.
     *
     * @param args text, pattern and, if there are any, flags
     */
    BoundedRegex(ExprList args) {
        this(args, new LastPattern(NAME));
    }

    private BoundedRegex(ExprList args, LastPattern patterns) {
        super(Tags.tagRegex, args);
        this.patterns = patterns;
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        String text = NodeValueOps.checkAndGetStringLiteral(NAME, args.get(0)).getLiteralLexicalForm();
        BoundedPattern pattern = patterns.of(PlainArgument.of(NAME, args, 1), PlainArgument.of(NAME, args, 2));
        return NodeValue.makeBoolean(pattern.isIn(text, BoundedPattern.signal(env)));
    }

    /** Called where constants are worked out before the query runs, when nothing can be called off yet. */
    @Override
    public NodeValue eval(List<NodeValue> args) {
        throw new ExprEvalException(NAME + " is worked out when the query runs");
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(args, patterns);
    }
}
