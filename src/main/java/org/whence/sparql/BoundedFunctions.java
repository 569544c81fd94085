package org.whence.sparql;

import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Puts REGEX and REPLACE that can be called off, and a CONCAT that has an end, in the place of ARQ's, before ARQ's optimizer, which works out what is
 * constant and would never come back from some patterns. A pattern that is written out and cannot be called off is
 * refused here, rather than matching nothing later. Owns no matching.
 */
final class BoundedFunctions extends ExprTransformCopy {
    private static final int REPLACE_FLAGS = 3;
    private static final BoundedFunctions INSTANCE = new BoundedFunctions();

    private BoundedFunctions() {}

    /** ARQ's optimizer, after the rewriting. */
    static RewriteFactory beforeOptimizing() {
        RewriteFactory optimizer = Optimize.getFactory();
        return context -> op -> optimizer.create(context).rewrite(rewritten(op));
    }

    private static Op rewritten(Op op) {
        return Transformer.transform(new TransformCopy(), INSTANCE, op);
    }

    @Override
    public Expr transform(ExprFunctionN call, ExprList args) {
        if (call instanceof E_Regex) {
            return checked(new BoundedRegex(args), "REGEX", args, 2);
        }
        if (call instanceof E_StrReplace) {
            return checked(new BoundedReplace(args), "REPLACE", args, REPLACE_FLAGS);
        }
        if (call instanceof E_StrConcat) {
            return new BoundedConcat(args);
        }
        return super.transform(call, args);
    }

    private static Expr checked(Expr call, String name, ExprList args, int flagsAt) {
        Expr flags = flagsAt < args.size() ? args.get(flagsAt) : null;
        if (isText(args.get(1)) && (flags == null || isText(flags))) {
            try {
                new BoundedPattern(name, text(args.get(1)), flags == null ? null : text(flags));
            } catch (ExprEvalException e) {
                throw new QueryBuildException(e.getMessage());
            }
        }
        return call;
    }

    private static boolean isText(Expr expression) {
        return expression.isConstant() && expression.getConstant().isString();
    }

    private static String text(Expr expression) {
        return expression.getConstant().getString();
    }
}
