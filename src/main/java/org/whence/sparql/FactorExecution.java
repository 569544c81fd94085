package org.whence.sparql;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.whence.causal.CausalIndex;
import org.whence.causal.Deadline;

/**
 * Answers from the index what speaks of sets of factors and numbers of claims, where the whole question is of that
 * form and the index covers the graphs it is asked of; leaves all else to ARQ. For one execution.
 */
final class FactorExecution {
    private final CoveredGraphs covered;
    private final ExecutionContext context;
    private final Map<OpGroup, TopBound> bounds = new IdentityHashMap<>();

    FactorExecution(CoveredGraphs covered, ExecutionContext context) {
        this.covered = covered;
        this.context = context;
    }

    /** Notes how many rows of a grouping will be wanted, before that is executed. */
    void expect(OpTopN top) {
        TopBound.of(top).ifPresent(bound -> bounds.put(bound.group(), bound));
    }

    /** The rows of a grouping; empty where it is left to ARQ. */
    Optional<QueryIterator> group(OpGroup group, QueryIterator input) {
        if (!isOurs(input)) {
            return Optional.empty();
        }
        Optional<QueryIterator> howMany = size(group, input);
        if (howMany.isPresent()) {
            return howMany;
        }
        Optional<TopBound> bound = Optional.ofNullable(bounds.get(group));
        return ClaimCounts.of(group, covered, context)
                .map(counts -> answer(input, () -> new ClaimCountRows(counts, bound, deadline()).rows()));
    }

    /** How many factors a pattern allows, in one row. */
    private Optional<QueryIterator> size(OpGroup group, QueryIterator input) {
        Var counted = counted(group);
        if (counted == null) {
            return Optional.empty();
        }
        return new FactorPatterns(covered)
                .find(group.getSubOp(), counted, context)
                .map(found -> answer(input, () -> List.of(row(group, found.set().count(deadline())))
                        .iterator()));
    }

    /** The variable of which a grouping without keys counts the different values, and nothing else. */
    private static Var counted(OpGroup group) {
        Var counted = null;
        for (ExprAggregator each : group.getAggregators()) {
            boolean counts = each.getAggregator() instanceof AggCountVarDistinct
                    && each.getAggregator().getExprList().get(0).isVariable();
            Var variable = counts ? each.getAggregator().getExprList().get(0).asVar() : null;
            if (!counts || (counted != null && !counted.equals(variable))) {
                return null;
            }
            counted = variable;
        }
        return group.getGroupVars().isEmpty() ? counted : null;
    }

    private static Binding row(OpGroup group, long count) {
        BindingBuilder row = Binding.builder();
        group.getAggregators()
                .forEach(each ->
                        row.add(each.getVar(), NodeValue.makeInteger(count).asNode()));
        return row.build();
    }

    /** The different values of one variable. */
    Optional<QueryIterator> distinct(OpDistinct distinct, QueryIterator input) {
        boolean ofOne = distinct.getSubOp() instanceof OpProject project
                && project.getVars().size() == 1;
        return ofOne && isOurs(input)
                ? rows(distinct, ((OpProject) distinct.getSubOp()).getVars().get(0), input)
                : Optional.empty();
    }

    /** The factors that have, or lack, a further step. */
    Optional<QueryIterator> filter(OpFilter filter, QueryIterator input) {
        boolean asksTheGraph = filter.getExprs().getList().stream().anyMatch(ExprFunctionOp.class::isInstance);
        return asksTheGraph && isOurs(input) ? onlyVariable(filter, input) : Optional.empty();
    }

    /** Likewise, by MINUS. */
    Optional<QueryIterator> minus(OpMinus minus, QueryIterator input) {
        return isOurs(input) ? onlyVariable(minus, input) : Optional.empty();
    }

    private Optional<QueryIterator> onlyVariable(Op op, QueryIterator input) {
        List<Var> visible = new ArrayList<>(OpVars.visibleVars(op));
        return visible.size() == 1 ? rows(op, visible.get(0), input) : Optional.empty();
    }

    private Optional<QueryIterator> rows(Op op, Var variable, QueryIterator input) {
        return new FactorPatterns(covered)
                .find(op, variable, context)
                .filter(FactorPatterns.Found::once)
                .map(found -> answer(input, () -> {
                    CausalIndex index = covered.index();
                    return found.set().factors(deadline()).stream()
                            .mapToObj(factor ->
                                    BindingFactory.binding(variable, NodeFactory.createURI(index.factorKey(factor))))
                            .iterator();
                }));
    }

    private boolean isOurs(QueryIterator input) {
        return covered != null && input.isJoinIdentity();
    }

    private QueryIterator answer(QueryIterator input, Supplier<Iterator<Binding>> search) {
        input.close();
        PathAnswers.tell(context.getContext(), PathAnswers.Way.INDEX);
        return QueryIterPlainWrapper.create(new FactorRows(search), context);
    }

    private Deadline deadline() {
        Poll poll = new Poll(context.getCancelSignal());
        return Deadline.until(poll::isCalledOff);
    }
}
