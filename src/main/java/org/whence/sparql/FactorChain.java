package org.whence.sparql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.whence.sparql.FactorPatterns.Found;
import org.whence.sparql.PatternParts.Part;

/**
 * Joined parts that lead from something known to a variable, one after the other, in whatever order they are written:
 * as far as they have been followed.
 *
 * @param at the variable that the parts so far lead to
 * @param set what they allow for it
 * @param once as {@link Found#once}
 * @param passed the other variables on the way
 * @param left the parts that have not been followed
 */
record FactorChain(Var at, FactorSet set, boolean once, Set<Var> passed, List<Part> left) {

    /** What the parts allow for a variable that they all lead to. */
    static Optional<Found> of(List<Part> parts, Var end, FactorPatterns patterns) {
        Optional<FactorChain> chain = begin(parts, end, patterns);
        while (chain.isPresent() && !chain.get().left.isEmpty()) {
            chain = chain.get().next(patterns);
        }
        return chain.filter(whole -> whole.at.equals(end)).map(whole -> new Found(whole.set, whole.once));
    }

    private static Optional<FactorChain> begin(List<Part> parts, Var end, FactorPatterns patterns) {
        List<Part> known = parts.stream()
                .filter(part -> !part.isTriple()
                        || part.triple().getSubject().isURI()
                        || part.triple().getObject().isURI())
                .toList();
        if (known.size() != 1) {
            return Optional.empty();
        }
        Part first = known.get(0);
        return first.isTriple()
                ? fromTerm(first, without(first, parts), patterns)
                : fromPattern(first, without(first, parts), end, patterns);
    }

    private static List<Part> without(Part part, List<Part> parts) {
        List<Part> others = new ArrayList<>(parts);
        others.remove(part);
        return others;
    }

    private static Optional<FactorChain> fromTerm(Part first, List<Part> left, FactorPatterns patterns) {
        TriplePath triple = first.triple();
        boolean ahead = triple.getSubject().isURI();
        Node start = ahead ? triple.getSubject() : triple.getObject();
        Node to = ahead ? triple.getObject() : triple.getSubject();
        if (!Var.isVar(to)) {
            return Optional.empty();
        }
        return patterns.factor(start, first.where()).flatMap(factor -> patterns.step(first)
                .map(step -> new FactorChain(
                        Var.alloc(to),
                        new FactorSet.Reached(new FactorSet.One(factor), ahead ? step : step.inverse()),
                        left.isEmpty() && step.once(),
                        Set.of(),
                        left)));
    }

    /** What a pattern within allows for the one variable that it shares with what is beside it. */
    private static Optional<FactorChain> fromPattern(Part first, List<Part> left, Var end, FactorPatterns patterns) {
        Set<Var> outside = new HashSet<>(Set.of(end));
        left.forEach(part -> outside.addAll(variables(part)));
        Set<Var> inside = new HashSet<>(OpVars.visibleVars(first.op()));
        Set<Var> shared = new HashSet<>(inside);
        shared.retainAll(outside);
        if (shared.size() != 1 || !isTakenApart(first.op())) {
            return Optional.empty();
        }
        Var at = shared.iterator().next();
        inside.remove(at);
        return patterns.find(first.op(), at, first.where())
                .map(found -> new FactorChain(at, found.set(), left.isEmpty() && found.once(), inside, left));
    }

    /** Whether {@link FactorPatterns#find} takes it apart, and does not hand it back here whole. */
    private static boolean isTakenApart(Op op) {
        return op instanceof OpFilter || op instanceof OpMinus || op instanceof OpDistinct || op instanceof OpProject;
    }

    private static Set<Var> variables(Part part) {
        Set<Var> found = new HashSet<>();
        for (Node node : List.of(part.triple().getSubject(), part.triple().getObject())) {
            if (Var.isVar(node)) {
                found.add(Var.alloc(node));
            }
        }
        return found;
    }

    /** One step further, by the one part that leads on from here. */
    private Optional<FactorChain> next(FactorPatterns patterns) {
        List<Part> here =
                left.stream().filter(part -> variables(part).contains(at)).toList();
        if (here.size() != 1) {
            return Optional.empty();
        }
        TriplePath triple = here.get(0).triple();
        boolean ahead = at.equals(triple.getSubject());
        Node to = ahead ? triple.getObject() : triple.getSubject();
        if (!Var.isVar(to) || to.equals(at) || passed.contains(Var.alloc(to))) {
            return Optional.empty();
        }
        Set<Var> before = new HashSet<>(passed);
        before.add(at);
        return patterns.step(here.get(0))
                .map(step -> new FactorChain(
                        Var.alloc(to),
                        new FactorSet.Reached(set, ahead ? step : step.inverse()),
                        false,
                        before,
                        without(here.get(0), left)));
    }
}
