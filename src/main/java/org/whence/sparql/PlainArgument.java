package org.whence.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** An argument that must be a string without a language: a pattern, or its flags. Owns no function. */
final class PlainArgument {
    private PlainArgument() {}

    /**
     * The text of an argument; null where there is none.
     *
     * @throws ExprEvalException if it is anything else
     */
    static String of(String function, List<NodeValue> args, int index) {
        NodeValue value = index < args.size() ? args.get(index) : null;
        if (value != null && !value.isString()) {
            throw new ExprEvalException(function + ": not a string: " + value);
        }
        return value == null ? null : value.getString();
    }
}
