package org.whence.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REPLACE, which ends when its query is called off. Owns no pattern. */
final class BoundedReplace extends ExprFunctionN {
    private static final String NAME = "REPLACE";
    private static final int FLAGS = 3;

    private final LastPattern patterns;

    /**
     * A call.
     *
     * @param args text, pattern, replacement and, if there are any, flags
     */
    BoundedReplace(ExprList args) {
        this(args, new LastPattern(NAME));
    }

    private BoundedReplace(ExprList args, LastPattern patterns) {
        super(Tags.tagReplace, args);
        this.patterns = patterns;
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        NodeValueOps.checkAndGetStringLiteral(NAME, args.get(0));
        NodeValueOps.checkAndGetStringLiteral(NAME, args.get(2));
        BoundedPattern pattern = patterns.of(text(args.get(1)), args.size() > FLAGS ? text(args.get(FLAGS)) : null);
        return pattern.replace(args.get(0), args.get(2), BoundedPattern.signal(env));
    }

    /** ARQ takes a pattern with a language here, though not in REGEX. */
    private static String text(NodeValue value) {
        Node text = NodeValueOps.checkAndGetStringLiteral(NAME, value);
        return text.getLiteralLexicalForm();
    }

    /** Called where constants are worked out before the query runs, when nothing can be called off yet. */
    @Override
    public NodeValue eval(List<NodeValue> args) {
        throw new ExprEvalException(NAME + " is worked out when the query runs");
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedReplace(args, patterns);
    }
}
