package org.whence.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REPLACE, which ends when its query is called off. Owns no pattern. */
final class BoundedReplace extends PatternCall {
    private static final int FLAGS = 3;

    /**
     * A call.
     *
     * @param args text, pattern, replacement and, if there are any, flags
     */
    BoundedReplace(ExprList args) {
        super("REPLACE", Tags.tagReplace, args);
    }

    private BoundedReplace(BoundedReplace before, ExprList args) {
        super(before, args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        NodeValueOps.checkAndGetStringLiteral(name(), args.get(0));
        NodeValueOps.checkAndGetStringLiteral(name(), args.get(2));
        BoundedPattern pattern = pattern(text(args.get(1)), args.size() > FLAGS ? text(args.get(FLAGS)) : null);
        return pattern.replace(args.get(0), args.get(2), BoundedPattern.signal(env));
    }

    /** ARQ takes a pattern with a language here, though not in REGEX. */
    private String text(NodeValue value) {
        Node text = NodeValueOps.checkAndGetStringLiteral(name(), value);
        return text.getLiteralLexicalForm();
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedReplace(this, args);
    }
}
