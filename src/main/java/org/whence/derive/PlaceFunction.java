package org.whence.derive;

import java.util.List;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.whence.model.PlaceInText;

/**
 * A function for rules: {@code whf:placeInText(line)} and {@code whf:placeInText(line, sentence)}, a place of a source
 * as people are told it. Owns no wording: that is {@link PlaceInText}'s.
 */
final class PlaceFunction extends FunctionBase {
    private PlaceFunction() {}

    /** Makes the function known to queries that run with this registry. */
    static void register(FunctionRegistry registry) {
        registry.put(DateFunctions.NAMESPACE + "placeInText", iri -> new PlaceFunction());
    }

    @Override
    public void checkBuild(String uri, ExprList arguments) {
        if (arguments.size() < 1 || arguments.size() > 2) {
            throw new QueryBuildException(uri + " takes a line, or a line and a sentence.");
        }
    }

    @Override
    public NodeValue exec(List<NodeValue> arguments) {
        int line = arguments.get(0).getInteger().intValue();
        int sentence = arguments.size() == 1 ? 0 : arguments.get(1).getInteger().intValue();
        return NodeValue.makeLangString(new PlaceInText(line, sentence).words(), "en");
    }
}
