package org.whence.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_Multi;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Shortest;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Tells the paths that are left to ARQ: with a property that is computed, such as rdfs:member, or of a form of ARQ's
 * own that counts in another way ({@code DISTINCT()}, {@code MULTI()}, {@code SHORTEST()}).
 */
final class ArqsOwn {
    private ArqsOwn() {}

    /** Whether a path is left to ARQ. */
    static boolean is(Path path, Context context) {
        return PathParts.of(path).anyMatch(part -> isOwn(part, context));
    }

    private static boolean isOwn(Path part, Context context) {
        return part instanceof P_Distinct
                || part instanceof P_Multi
                || part instanceof P_Shortest
                || (part instanceof P_Path0 link && isComputed(link.getNode(), context));
    }

    private static boolean isComputed(Node property, Context context) {
        if (!context.isTrueOrUndef(ARQ.propertyFunctions) || !property.isURI()) {
            return false;
        }
        PropertyFunctionRegistry registry = PropertyFunctionRegistry.chooseRegistry(context);
        return registry != null && registry.get(property.getURI()) != null;
    }
}
