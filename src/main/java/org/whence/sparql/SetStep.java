package org.whence.sparql;

import java.util.BitSet;
import java.util.Optional;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.whence.causal.CausalView;
import org.whence.causal.Deadline;
import org.whence.causal.FactorSetFinder;

/**
 * A step of a path taken from many factors at once: {@code p}, {@code p?}, {@code p+} or {@code p*}, where p may be
 * several properties in one direction.
 *
 * @param view the edges of those properties
 * @param forward whether from subject to object
 * @param repeated whether any number of times
 * @param mayBeEmpty whether no step will do
 * @param once whether each end comes once for each beginning, as ARQ counts
 */
record SetStep(CausalView view, boolean forward, boolean repeated, boolean mayBeEmpty, boolean once) {

    /** Where a path that has been found to be covered has that form; its properties by the claims that it stands for. */
    static Optional<SetStep> of(Path path, GraphClaims claims) {
        if (path instanceof P_Inverse inverse) {
            return of(inverse.getSubPath(), claims).map(SetStep::inverse);
        }
        Closure closure = Closure.of(path);
        boolean optional = path instanceof P_ZeroOrOne;
        Path step = closure != null ? closure.step() : optional ? ((P_ZeroOrOne) path).getSubPath() : path;
        boolean mayBeEmpty = optional || (closure != null && closure.mayBeEmpty());
        return SameWay.of(step)
                .map(way -> new SetStep(
                        claims.view(way.properties()),
                        way.forward(),
                        closure != null,
                        mayBeEmpty,
                        closure != null || optional || way.properties().size() == 1));
    }

    SetStep inverse() {
        return new SetStep(view, !forward, repeated, mayBeEmpty, once);
    }

    /** Whether it is one step, no more and no less. */
    boolean isPlain() {
        return !repeated && !mayBeEmpty;
    }

    /** Where it leads to. */
    BitSet from(BitSet factors, Deadline deadline) {
        FactorSetFinder finder = new FactorSetFinder(view, forward, deadline);
        BitSet reached = repeated ? finder.beyond(factors) : finder.next(factors);
        if (mayBeEmpty) {
            reached.or(factors);
        }
        return reached;
    }

    /** From which of them it leads anywhere. */
    BitSet leaving(BitSet factors, Deadline deadline) {
        return mayBeEmpty ? factors : new FactorSetFinder(view, forward, deadline).leaving(factors);
    }
}
