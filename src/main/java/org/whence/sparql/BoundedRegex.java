package org.whence.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REGEX, which ends when its query is called off. Owns no pattern. */
final class BoundedRegex extends PatternCall {
    /**
     * A call.
     *
     * @param args text, pattern and, if there are any, flags
     */
    BoundedRegex(ExprList args) {
        super("REGEX", Tags.tagRegex, args);
    }

    private BoundedRegex(BoundedRegex before, ExprList args) {
        super(before, args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        String text = NodeValueOps.checkAndGetStringLiteral(name(), args.get(0)).getLiteralLexicalForm();
        BoundedPattern pattern = pattern(PlainArgument.of(name(), args, 1), PlainArgument.of(name(), args, 2));
        return NodeValue.makeBoolean(pattern.isIn(text, BoundedPattern.signal(env)));
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(this, args);
    }
}
