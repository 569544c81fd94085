package org.whence.sparql;

import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.mgt.Explain;
import org.apache.jena.sparql.path.Path;

/**
 * The rows of a pattern with a path: for each row that comes in, the ways to complete it. The bags are those of
 * ARQ's own (PathLib). Owns no way through the graph.
 *
 * @param <T> how the walk writes a term
 */
final class PathRows<T> extends QueryIterRepeatApply {
    private final TriplePath pattern;
    private final Path path;
    private final PathWalk<T> walk;

    PathRows(TriplePath pattern, Path path, PathWalk<T> walk, QueryIterator input, ExecutionContext context) {
        super(input, context);
        this.pattern = pattern;
        this.path = path;
        this.walk = walk;
    }

    @Override
    protected QueryIterator nextStage(Binding row) {
        Node subject = Var.lookup(row, pattern.getSubject());
        Node object = Var.lookup(row, pattern.getObject());
        Explain.explain(subject, path, object, getExecContext().getContext());
        return QueryIterPlainWrapper.create(rows(row, subject, object), getExecContext());
    }

    private Iterator<Binding> rows(Binding row, Node subject, Node object) {
        if (!Var.isVar(subject)) {
            return Var.isVar(object)
                    ? extended(row, Var.alloc(object), walk.from(path, walk.of(subject), true))
                    : Iter.map(matches(subject, object), match -> row);
        }
        Var first = Var.alloc(subject);
        if (!Var.isVar(object)) {
            return extended(row, first, walk.from(path, walk.of(object), false));
        }
        if (subject.equals(object)) {
            return extended(row, first, walk.loops(path));
        }
        return Iter.flatMap(
                walk.starts(path),
                start -> extended(
                        BindingFactory.binding(row, first, walk.term(start)),
                        Var.alloc(object),
                        walk.from(path, start, true)));
    }

    private Iterator<Binding> extended(Binding row, Var variable, Iterator<T> values) {
        return Iter.map(values, value -> BindingFactory.binding(row, variable, walk.term(value)));
    }

    /** One for each way. A literal matches all that have its value; any other term is only itself. */
    private Iterator<?> matches(Node subject, Node object) {
        boolean exact = isExact(subject) && isExact(object);
        Closure closure = Closure.of(path);
        if (exact && closure != null) {
            boolean closed = walk.isClosed(closure, walk.of(subject), walk.of(object));
            return closed ? Collections.singleton(object).iterator() : Collections.emptyIterator();
        }
        Iterator<T> reached = walk.from(path, walk.of(subject), true);
        if (exact) {
            return Iter.filter(reached, walk.of(object)::equals);
        }
        return Iter.filter(reached, term -> walk.term(term).sameValueAs(object));
    }

    private static boolean isExact(Node term) {
        return term.isURI() || term.isBlank();
    }
}
