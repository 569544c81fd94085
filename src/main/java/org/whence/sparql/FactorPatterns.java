package org.whence.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.whence.sparql.PatternParts.Part;

/**
 * Recognises the patterns whose answers for one variable are a set of factors that the index can tell: steps and closures
 * over causal relations, one after the other, that begin with a factor that is named; of these, those with or without
 * a further step, and those that an expression holds for. By their form in the algebra, whatever text they had. Owns
 * no set.
 */
final class FactorPatterns {
    /**
     * A pattern that was recognised.
     *
     * @param once whether the pattern gives each factor once and binds nothing else, so that its rows may be counted
     */
    record Found(FactorSet set, boolean once) {
        private Found tested(FactorTest test) {
            List<FactorTest> tests = new ArrayList<>();
            if (set instanceof FactorSet.Tested already) {
                tests.addAll(already.tests());
                tests.add(test);
                return new Found(new FactorSet.Tested(already.all(), tests), once);
            }
            return new Found(new FactorSet.Tested(set, List.of(test)), once);
        }
    }

    private final CoveredGraphs covered;

    FactorPatterns(CoveredGraphs covered) {
        this.covered = covered;
    }

    /** What a pattern allows for a variable. */
    Optional<Found> find(Op op, Var end, ExecutionContext where) {
        if (op instanceof OpDistinct distinct && distinct.getSubOp() instanceof OpProject project) {
            return find(project, end, where).map(found -> new Found(found.set, true));
        }
        if (op instanceof OpProject project) {
            return project.getVars().equals(List.of(end)) ? find(project.getSubOp(), end, where) : Optional.empty();
        }
        if (op instanceof OpFilter filter) {
            return filtered(filter, end, where);
        }
        if (op instanceof OpMinus minus) {
            Optional<Found> left = find(minus.getLeft(), end, where);
            return left.flatMap(found -> furtherStep(minus.getRight(), minus.getLeft(), end, false, where)
                    .map(found::tested));
        }
        if (op instanceof OpGraph named) {
            return PathCount.active(named.getNode(), where).flatMap(inner -> find(named.getSubOp(), end, inner));
        }
        return PatternParts.of(op, where).flatMap(parts -> chain(parts, end));
    }

    private Optional<Found> filtered(OpFilter filter, Var end, ExecutionContext where) {
        Optional<Found> found = find(filter.getSubOp(), end, where);
        for (Expr expression : filter.getExprs()) {
            if (found.isPresent()) {
                Optional<FactorTest> test = test(expression, filter.getSubOp(), end, where);
                found = found.flatMap(untested -> test.map(untested::tested));
            }
        }
        return found;
    }

    private Optional<FactorTest> test(Expr expression, Op of, Var end, ExecutionContext where) {
        if (expression instanceof E_Exists || expression instanceof E_NotExists) {
            Op pattern = ((ExprFunctionOp) expression).getGraphPattern();
            return furtherStep(pattern, of, end, expression instanceof E_Exists, where);
        }
        return ExpressionTests.of(expression, end, covered.index(), where);
    }

    /** That there is a step from the factor to nobody who is named elsewhere. */
    private Optional<FactorTest> furtherStep(Op pattern, Op beside, Var end, boolean wanted, ExecutionContext where) {
        List<Part> parts = PatternParts.of(pattern, where).orElse(List.of());
        if (parts.size() != 1 || !parts.get(0).isTriple()) {
            return Optional.empty();
        }
        TriplePath triple = parts.get(0).triple();
        boolean ahead = triple.getSubject().equals(end);
        Node other = ahead ? triple.getObject() : triple.getSubject();
        Node here = ahead ? triple.getSubject() : triple.getObject();
        if (!here.equals(end)
                || !Var.isVar(other)
                || OpVars.mentionedVars(beside).contains(Var.alloc(other))) {
            return Optional.empty();
        }
        return step(parts.get(0))
                .filter(step -> !step.mayBeEmpty())
                .map(step -> new FactorTest.HasStep(ahead ? step : step.inverse(), wanted));
    }

    /** What parts that are joined allow for a variable. */
    Optional<Found> chain(List<Part> parts, Var end) {
        return FactorChain.of(parts, end, this);
    }

    /** The factor that a term is. */
    Optional<Integer> factor(Node term, ExecutionContext where) {
        return covered.claims(where).flatMap(claims -> {
            OptionalInt factor = claims.views().index().factor(term.getURI());
            return factor.isPresent() ? Optional.of(factor.getAsInt()) : Optional.empty();
        });
    }

    /** The step that a triple or path is. */
    Optional<SetStep> step(Part part) {
        TriplePath triple = part.triple();
        if (triple.isTriple() && !triple.getPredicate().isURI()) {
            return Optional.empty();
        }
        Path path = triple.isTriple() ? new P_Link(triple.getPredicate()) : triple.getPath();
        return covered.claims(path, part.where()).flatMap(claims -> SetStep.of(path, claims));
    }
}
