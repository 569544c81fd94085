package org.whence.sparql;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.path.Path;

/**
 * A query's question for nothing but how many: {@code SELECT (COUNT(DISTINCT ?c) AS ?n) { <X> ^wh:contributedTo+ ?c }}.
 * A closure gives each end once, so its ends can be counted without making a row, or even a term, of each.
 *
 * @param group the count
 * @param path a closure
 * @param start the end that is given
 * @param forward whether that is the path's beginning
 * @param context with the graph that is asked
 */
record PathCount(OpGroup group, Path path, Node start, boolean forward, ExecutionContext context) {

    /** The count that a grouping is, if it is one. */
    static Optional<PathCount> of(OpGroup group, ExecutionContext context) {
        if (!group.getGroupVars().isEmpty() || group.getAggregators().isEmpty()) {
            return Optional.empty();
        }
        Op counted = group.getSubOp();
        if (counted instanceof OpGraph named) {
            return active(named.getNode(), context).flatMap(inner -> of(group, named.getSubOp(), inner));
        }
        return of(group, counted, context);
    }

    private static Optional<PathCount> of(OpGroup group, Op counted, ExecutionContext context) {
        if (!(counted instanceof OpPath pattern) || pattern.getTriplePath().isTriple()) {
            return Optional.empty();
        }
        TriplePath triple = pattern.getTriplePath();
        boolean forward = Var.isVar(triple.getObject());
        Node start = forward ? triple.getSubject() : triple.getObject();
        Node end = forward ? triple.getObject() : triple.getSubject();
        if (!Var.isVar(end) || !start.isConcrete() || Closure.of(triple.getPath()) == null) {
            return Optional.empty();
        }
        boolean counts = group.getAggregators().stream().allMatch(each -> counts(each.getAggregator(), Var.alloc(end)));
        return counts ? Optional.of(new PathCount(group, triple.getPath(), start, forward, context)) : Optional.empty();
    }

    private static boolean counts(Aggregator aggregator, Var end) {
        if (aggregator instanceof AggCount || aggregator instanceof AggCountDistinct) {
            return true;
        }
        return (aggregator instanceof AggCountVar || aggregator instanceof AggCountVarDistinct)
                && aggregator.getExprList().get(0).isVariable()
                && aggregator.getExprList().get(0).asVar().equals(end);
    }

    /** As ARQ's QueryIterGraph finds it. */
    static Optional<ExecutionContext> active(Node name, ExecutionContext context) {
        DatasetGraph dataset = context.getDataset();
        if (!name.isURI() || !(Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || dataset.containsGraph(name))) {
            return Optional.empty();
        }
        Graph graph = dataset.getGraph(name);
        return Optional.ofNullable(graph).map(active -> ExecutionContext.copyChangeActiveGraph(context, active));
    }

    /** The one row, counted when it is asked for. */
    QueryIterator row(PathWalk<?> walk) {
        Iterator<Binding> row = new IteratorDelayedInitialization<>() {
            @Override
            protected Iterator<Binding> initializeIterator() {
                return Iter.singletonIterator(row(walk.count(Closure.of(path), start, forward)));
            }
        };
        return QueryIterPlainWrapper.create(row, context);
    }

    private Binding row(long count) {
        BindingBuilder row = Binding.builder();
        for (ExprAggregator aggregator : group.getAggregators()) {
            row.add(aggregator.getVar(), NodeValue.makeInteger(count).asNode());
        }
        return row.build();
    }
}
