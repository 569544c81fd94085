package org.whence.sparql;

import java.util.function.Function;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * What else of ARQ takes a regular expression from a query, made to end when the query is called off: fn:matches and
 * fn:replace. ARQ's apf:strSplit does as well, but is loaded by its class's name, which no server of ours allows. Owns
 * no matching.
 */
final class RegexFunctions {
    private static final String XPATH = ARQConstants.fnPrefix;

    private RegexFunctions() {}

    /** Registers them in the place of ARQ's, for all queries of this program. */
    static void register() {
        FunctionRegistry.get().put(XPATH + "matches", iri -> new Called(BoundedRegex::new, 2));
        FunctionRegistry.get().put(XPATH + "replace", iri -> new Called(BoundedReplace::new, 3));
    }

    /** One of SPARQL's own functions, called by an IRI. */
    private record Called(Function<ExprList, ExprFunctionN> function, int least)
            implements org.apache.jena.sparql.function.Function {
        @Override
        public void build(String iri, ExprList args, Context context) {
            if (args.size() < least || args.size() > least + 1) {
                throw new ExprEvalException(iri + " takes " + least + " or " + (least + 1) + " arguments");
            }
        }

        @Override
        public NodeValue exec(Binding binding, ExprList args, String iri, FunctionEnv env) {
            Expr call = function.apply(args);
            return call.eval(binding, env);
        }
    }
}
