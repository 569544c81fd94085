package org.whence.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** SPARQL's CONCAT, whose text has an end: forty that double each other are a text of terabytes. Owns no concatenation. */
final class BoundedConcat extends E_StrConcat {
    BoundedConcat(ExprList args) {
        super(args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        long length = 0;
        for (NodeValue arg : args) {
            length += arg.asNode().isLiteral()
                    ? arg.asNode().getLiteralLexicalForm().length()
                    : 0;
        }
        if (length > BoundedPattern.LONGEST_TEXT) {
            throw new ExprEvalException(
                    "CONCAT: the text becomes longer than " + BoundedPattern.LONGEST_TEXT + " characters");
        }
        return super.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedConcat(args);
    }
}
