package org.whence.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;

/**
 * What a pattern is joined of, however ARQ has put it: triples and paths one by one, each with the graph it is asked
 * of, and patterns of any other kind whole.
 */
final class PatternParts {
    /** A part, and where it is asked. */
    record Part(Op op, TriplePath triple, ExecutionContext where) {
        boolean isTriple() {
            return triple != null;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private boolean known = true;

    private PatternParts() {}

    /** The parts; empty where the graph of one is not known beforehand. */
    static Optional<List<Part>> of(Op op, ExecutionContext where) {
        PatternParts all = new PatternParts();
        all.add(op, where);
        return all.known ? Optional.of(all.parts) : Optional.empty();
    }

    private void add(Op op, ExecutionContext where) {
        if (op instanceof OpSequence sequence) {
            sequence.getElements().forEach(element -> add(element, where));
        } else if (op instanceof OpJoin join) {
            add(join.getLeft(), where);
            add(join.getRight(), where);
        } else if (op instanceof OpGraph named) {
            within(named.getNode(), where, inner -> add(named.getSubOp(), inner));
        } else if (op instanceof OpBGP pattern) {
            pattern.getPattern().forEach((Triple triple) -> add(triple, where));
        } else if (op instanceof OpQuadPattern pattern) {
            within(pattern.getGraphNode(), where, inner -> pattern.getBasicPattern()
                    .forEach((Triple triple) -> add(triple, inner)));
        } else if (op instanceof OpPath path) {
            parts.add(new Part(op, path.getTriplePath(), where));
        } else {
            parts.add(new Part(op, null, where));
        }
    }

    private void add(Triple triple, ExecutionContext where) {
        parts.add(new Part(null, new TriplePath(triple), where));
    }

    private interface Inside {
        void in(ExecutionContext inner);
    }

    private void within(Node graph, ExecutionContext where, Inside inside) {
        Optional<ExecutionContext> inner = PathCount.active(graph, where);
        known &= inner.isPresent();
        inner.ifPresent(inside::in);
    }
}
