package org.whence.sparql;

import java.util.Optional;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Decides which way a path is answered: from the index, on the graph, or by ARQ. The same for both executors, of
 * graphs in memory and of TDB2. Owns no way.
 */
final class PathExecution {
    private final CoveredGraphs covered;
    private final ExecutionContext context;

    /**
     * For one execution.
     *
     * @param covered null where there is no index
     */
    PathExecution(CoveredGraphs covered, ExecutionContext context) {
        this.covered = covered;
        this.context = context;
    }

    /** The rows of a pattern; empty where it is left to ARQ. */
    Optional<QueryIterator> rows(OpPath pattern, QueryIterator input) {
        TriplePath triple = pattern.getTriplePath();
        Path path = triple.isTriple() ? new P_Link(triple.getPredicate()) : triple.getPath();
        return walk(path, context).map(walk -> new PathRows<>(triple, path, walk, input, context));
    }

    /** The one row of a count of the ends of a path; empty where it must be counted row by row. */
    Optional<QueryIterator> count(OpGroup group, QueryIterator input) {
        if (!input.isJoinIdentity()) {
            return Optional.empty();
        }
        return PathCount.of(group, context)
                .flatMap(count -> walk(count.path(), count.context()).map(walk -> {
                    input.close();
                    return count.row(walk);
                }));
    }

    private Optional<PathWalk<?>> walk(Path path, ExecutionContext where) {
        if (ArqsOwn.is(path, where.getContext())) {
            PathAnswers.tell(where.getContext(), PathAnswers.Way.ARQ);
            return Optional.empty();
        }
        Optional<Steps<?>> indexed = covered == null ? Optional.empty() : covered.steps(where, path);
        PathAnswers.tell(where.getContext(), indexed.isPresent() ? PathAnswers.Way.INDEX : PathAnswers.Way.GRAPH);
        return Optional.of(new PathWalk<>(indexed.orElseGet(() -> onGraph(where))));
    }

    private static Steps<?> onGraph(ExecutionContext where) {
        return new GraphSteps(where.getActiveGraph(), new Poll(where.getCancelSignal()));
    }
}
