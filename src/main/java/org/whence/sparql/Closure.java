package org.whence.sparql;

import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/**
 * A path that repeats a step any number of times and gives each term once: {@code step+} or {@code step*}.
 *
 * @param step what is repeated; itself no closure, since a closure of a closure is one closure
 * @param mayBeEmpty whether it may have no step
 */
record Closure(Path step, boolean mayBeEmpty) {

    /** The closure that a path is; null if it is none. */
    static Closure of(Path path) {
        if (path instanceof P_Inverse inverse) {
            Closure inner = of(inverse.getSubPath());
            return inner == null ? null : new Closure(PathFactory.pathInverse(inner.step), inner.mayBeEmpty);
        }
        if (!isRepeated(path)) {
            return null;
        }
        boolean mayBeEmpty = path instanceof P_ZeroOrMore1;
        Path step = ((P_Path1) path).getSubPath();
        while (isRepeated(step) || step instanceof P_ZeroOrOne) {
            mayBeEmpty |= !(step instanceof P_OneOrMore1);
            step = ((P_Path1) step).getSubPath();
        }
        return new Closure(step, mayBeEmpty);
    }

    private static boolean isRepeated(Path path) {
        return path instanceof P_OneOrMore1 || path instanceof P_ZeroOrMore1;
    }
}
