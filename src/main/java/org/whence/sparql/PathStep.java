package org.whence.sparql;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_Multi;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_Shortest;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitor;

/**
 * One form of path after another, evaluated from one term in one direction: what each means, in terms of its parts.
 * Owns no loop.
 */
final class PathStep<T> implements PathVisitor {
    private final PathWalk<T> walk;
    private final Steps<T> steps;
    private final T start;
    private final boolean forward;
    private Iterator<T> reached;

    PathStep(PathWalk<T> walk, Steps<T> steps, T start, boolean forward) {
        this.walk = walk;
        this.steps = steps;
        this.start = start;
        this.forward = forward;
    }

    /** What the path that was visited leads to. */
    Iterator<T> reached() {
        return reached;
    }

    @Override
    public void visit(P_Link link) {
        reached = steps.follow(start, link.getNode(), forward);
    }

    @Override
    public void visit(P_ReverseLink link) {
        reached = steps.follow(start, link.getNode(), !forward);
    }

    @Override
    public void visit(P_Inverse inverse) {
        reached = walk.from(inverse.getSubPath(), start, !forward);
    }

    @Override
    public void visit(P_NegPropSet excluded) {
        List<Node> ahead = forward ? excluded.getFwdNodes() : excluded.getBwdNodes();
        List<Node> behind = forward ? excluded.getBwdNodes() : excluded.getFwdNodes();
        Iterator<T> there = ahead.isEmpty() ? Collections.emptyIterator() : steps.followOthers(start, ahead, true);
        Iterator<T> back = behind.isEmpty() ? Collections.emptyIterator() : steps.followOthers(start, behind, false);
        reached = Iter.concat(there, back);
    }

    @Override
    public void visit(P_Seq sequence) {
        Path first = forward ? sequence.getLeft() : sequence.getRight();
        Path second = forward ? sequence.getRight() : sequence.getLeft();
        reached = Iter.flatMap(walk.from(first, start, forward), walk.step(second, forward));
    }

    @Override
    public void visit(P_Alt alternatives) {
        reached = Iter.concat(
                walk.from(alternatives.getLeft(), start, forward), walk.from(alternatives.getRight(), start, forward));
    }

    @Override
    public void visit(P_ZeroOrOne optional) {
        reached = Iter.distinct(
                Iter.concat(Collections.singleton(start).iterator(), walk.from(optional.getSubPath(), start, forward)));
    }

    @Override
    public void visit(P_ZeroOrMore1 path) {
        reached = walk.closure(Closure.of(path), start, forward);
    }

    @Override
    public void visit(P_OneOrMore1 path) {
        reached = walk.closure(Closure.of(path), start, forward);
    }

    @Override
    public void visit(P_FixedLength path) {
        reached = repeated(path.getSubPath(), path.getCount(), path.getCount());
    }

    /** Without an upper bound ARQ takes all steps but the last plainly, and then passes no term twice. */
    @Override
    public void visit(P_Mod path) {
        if (path.getMax() >= 0) {
            reached = repeated(path.getSubPath(), Math.max(path.getMin(), 0), path.getMax());
            return;
        }
        Path step = path.getSubPath();
        long first = Math.max(path.getMin() - 1, 0);
        reached = forward
                ? Iter.flatMap(repeated(step, first, first), term -> simple(step, term, false))
                : Iter.flatMap(
                        simple(step, start, false),
                        term -> new RepeatWalk<>(walk.step(step, false), term, first, first));
    }

    @Override
    public void visit(P_ZeroOrMoreN path) {
        reached = simple(path.getSubPath(), start, true);
    }

    @Override
    public void visit(P_OneOrMoreN path) {
        reached = simple(path.getSubPath(), start, false);
    }

    private Iterator<T> repeated(Path step, long least, long most) {
        return new RepeatWalk<>(walk.step(step, forward), start, least, most);
    }

    private Iterator<T> simple(Path step, T from, boolean beginsWithStart) {
        return new SimpleWalk<>(walk.step(step, forward), from, beginsWithStart);
    }

    @Override
    public void visit(P_Distinct path) {
        throw notOurs(path);
    }

    @Override
    public void visit(P_Multi path) {
        throw notOurs(path);
    }

    @Override
    public void visit(P_Shortest path) {
        throw notOurs(path);
    }

    private static IllegalStateException notOurs(Path path) {
        return new IllegalStateException("Left to ARQ: " + path);
    }
}
