package org.whence.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.whence.model.Terms;
import org.whence.sparql.PatternParts.Part;

/**
 * A query's question how many claims name each factor, of all or of some:
 * {@code SELECT ?f (COUNT(?claim) AS ?n) { ?claim wh:effect ?f } GROUP BY ?f}, with whatever pattern beside it tells
 * which factors are meant.
 *
 * @param group the counts, all of claims
 * @param factor the variable they are told for
 * @param among the factors meant; empty for all
 * @param asCause whether claims are counted that name it as cause, or as effect
 * @param claims those of the graph that is asked
 */
record ClaimCounts(OpGroup group, Var factor, Optional<FactorSet> among, boolean asCause, GraphClaims claims) {

    /** The question that a grouping is, if it is one. */
    static Optional<ClaimCounts> of(OpGroup group, CoveredGraphs covered, ExecutionContext where) {
        List<Var> keys = group.getGroupVars().getVars();
        if (keys.size() != 1
                || !group.getGroupVars().getExprs().isEmpty()
                || group.getAggregators().isEmpty()) {
            return Optional.empty();
        }
        Var factor = keys.get(0);
        return PatternParts.of(group.getSubOp(), where).flatMap(parts -> {
            List<Part> ends = parts.stream()
                    .filter(part -> isEnd(part, factor, parts))
                    .filter(part -> covered.ends(part.triple().getPredicate(), part.where())
                            .isPresent())
                    .toList();
            return ends.size() == 1 ? of(group, factor, parts, ends.get(0), covered) : Optional.empty();
        });
    }

    private static Optional<ClaimCounts> of(
            OpGroup group, Var factor, List<Part> parts, Part end, CoveredGraphs covered) {
        List<Part> others = new ArrayList<>(parts);
        others.remove(end);
        Optional<FactorPatterns.Found> among =
                others.isEmpty() ? Optional.empty() : new FactorPatterns(covered).chain(others, factor);
        if (among.isEmpty() && !others.isEmpty()) {
            return Optional.empty();
        }
        boolean once = among.isEmpty() || among.get().once();
        Var claim = Var.alloc(end.triple().getSubject());
        boolean counts =
                group.getAggregators().stream().allMatch(each -> isCount(each.getAggregator(), factor, claim, once));
        Node property = end.triple().getPredicate();
        return counts
                ? covered.ends(property, end.where())
                        .map(claims -> new ClaimCounts(
                                group,
                                factor,
                                among.map(FactorPatterns.Found::set),
                                property.hasURI(Terms.CAUSE),
                                claims))
                : Optional.empty();
    }

    /** {@code ?claim wh:cause ?factor}, with a claim that is spoken of nowhere else. */
    private static boolean isEnd(Part part, Var factor, List<Part> parts) {
        if (!part.isTriple() || !part.triple().isTriple()) {
            return false;
        }
        Node claim = part.triple().getSubject();
        return Var.isVar(claim)
                && !claim.equals(factor)
                && part.triple().getObject().equals(factor)
                && parts.stream()
                        .filter(other -> !other.equals(part))
                        .noneMatch(other -> mentions(other, Var.alloc(claim)));
    }

    private static boolean mentions(Part part, Var variable) {
        if (!part.isTriple()) {
            return OpVars.mentionedVars(part.op()).contains(variable);
        }
        TriplePath triple = part.triple();
        return variable.equals(triple.getSubject())
                || variable.equals(triple.getPredicate())
                || variable.equals(triple.getObject());
    }

    /** Claims are different from each other, so rows may be counted where each factor comes once. */
    private static boolean isCount(Aggregator aggregator, Var factor, Var claim, boolean once) {
        if (aggregator instanceof AggCount) {
            return once;
        }
        if (aggregator instanceof AggCountVar) {
            Var counted = variable(aggregator);
            return once && (claim.equals(counted) || factor.equals(counted));
        }
        return aggregator instanceof AggCountVarDistinct && claim.equals(variable(aggregator));
    }

    private static Var variable(Aggregator aggregator) {
        return aggregator.getExprList().get(0) instanceof ExprVar variable ? variable.asVar() : null;
    }

    /** The variables of the counts. */
    List<Var> counts() {
        return group.getAggregators().stream().map(ExprAggregator::getVar).toList();
    }
}
