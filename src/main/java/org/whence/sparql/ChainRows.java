package org.whence.sparql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.NodeValue;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.CauseFinder;
import org.whence.causal.Chain;
import org.whence.causal.ChainFinder;
import org.whence.causal.ChainGrader;
import org.whence.causal.ChainStep;
import org.whence.causal.Deadline;
import org.whence.causal.EffectFinder;
import org.whence.causal.SearchStoppedException;
import org.whence.index.DomainSteps;

/**
 * The chains of a graph, written out: of each chain each step, of each step each claim. Each row has nine values: where
 * the chain begins and ends; its number among the chains between these two, and the step's in it, from 1; the claim,
 * with its own relation, and the cause and the effect of the step; the grade of the chain in words. Owns no search.
 */
final class ChainRows {
    private final CausalView view;
    private final CausalIndex index;
    private final Deadline deadline;

    private ChainRows(CausalView view, Deadline deadline) {
        this.view = view;
        this.index = view.index();
        this.deadline = deadline;
    }

    /** The chains of the active graph. */
    static ChainRows in(ExecutionContext context) {
        GraphClaims claims = context.getContext().get(CausalPaths.COVERED) instanceof CoveredGraphs covered
                ? covered.claims(context).orElseGet(() -> UncoveredGraphs.claims(context))
                : UncoveredGraphs.claims(context);
        return new ChainRows(claims.chained(), Deadline.until(new Poll(context.getCancelSignal())::isCalledOff));
    }

    /**
     * The rows, as they are found; those of one pair of ends together, shorter chains first.
     *
     * @param from a factor, or a variable; what is no factor has no chain
     * @param to likewise; not both are variables
     */
    Iterator<List<Node>> find(Node from, Node to, int steps) {
        try {
            if (Var.isVar(to)) {
                return Iter.flatMap(
                        ends(factor(from), cause -> new EffectFinder(view, deadline)
                                .find(cause, steps)
                                .factors()),
                        end -> between(from, term(end), steps));
            }
            if (Var.isVar(from)) {
                return Iter.flatMap(
                        ends(factor(to), effect -> new CauseFinder(view, deadline)
                                .find(effect, steps)
                                .factors()),
                        end -> between(term(end), to, steps));
            }
            return between(from, to, steps);
        } catch (SearchStoppedException e) {
            throw calledOff(e);
        }
    }

    private static PrimitiveIterator.OfInt ends(OptionalInt given, IntFunction<int[]> search) {
        return given.isEmpty()
                ? IntStream.empty().iterator()
                : Arrays.stream(search.apply(given.getAsInt())).iterator();
    }

    private Iterator<List<Node>> between(Node from, Node to, int steps) {
        OptionalInt cause = factor(from);
        OptionalInt effect = factor(to);
        if (cause.isEmpty() || effect.isEmpty() || cause.getAsInt() == effect.getAsInt()) {
            return Collections.emptyIterator();
        }
        ChainGrader grader = new ChainGrader(index);
        int[] number = {0};
        return Iter.flatMap(chains(cause.getAsInt(), effect.getAsInt(), steps), chain -> rows(
                        from,
                        to,
                        ++number[0],
                        chain,
                        grader.grade(chain).grade().words())
                .iterator());
    }

    private Iterator<Chain> chains(int cause, int effect, int steps) {
        Iterator<Chain> found;
        try {
            found = new ChainFinder(view, deadline).find(cause, effect, steps).iterator();
        } catch (SearchStoppedException e) {
            throw calledOff(e);
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return found.hasNext();
                } catch (SearchStoppedException e) {
                    throw calledOff(e);
                }
            }

            @Override
            public Chain next() {
                return found.next();
            }
        };
    }

    private List<List<Node>> rows(Node from, Node to, int number, Chain chain, String grade) {
        List<List<Node>> rows = new ArrayList<>();
        for (int i = 0; i < chain.length(); i++) {
            ChainStep step = chain.steps().get(i);
            for (int claim : step.claims()) {
                CausalClaim told = index.claimAt(claim);
                rows.add(List.of(
                        from,
                        to,
                        whole(number),
                        whole(i + 1),
                        NodeFactory.createURI(DomainSteps.restsOn(told.key())),
                        term(step.cause()),
                        NodeFactory.createURI(told.relation()),
                        term(step.effect()),
                        NodeFactory.createLiteralString(grade)));
            }
        }
        return rows;
    }

    private OptionalInt factor(Node term) {
        return term.isURI() ? index.factor(term.getURI()) : OptionalInt.empty();
    }

    private Node term(int factor) {
        return NodeFactory.createURI(index.factorKey(factor));
    }

    private static Node whole(int number) {
        return NodeValue.makeInteger(number).asNode();
    }

    private static QueryCancelledException calledOff(SearchStoppedException e) {
        return (QueryCancelledException) new QueryCancelledException().initCause(e);
    }
}
