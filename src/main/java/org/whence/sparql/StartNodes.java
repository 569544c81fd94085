package org.whence.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/**
 * Where a path with two free ends may begin: the terms at the near end of the properties it may begin with, or every
 * term of the graph where it may have no length at all.
 */
final class StartNodes {
    /** A property that a path may begin with, and the end of it that is near. */
    private record First(Node property, boolean forward) {}

    private StartNodes() {}

    /** Each once; may hold some from which the path leads nowhere. */
    static Iterator<Node> of(Graph graph, Path path, Poll poll) {
        Iterator<Node> terms = firsts(path, true)
                .map(firsts -> Iter.flatMap(firsts.iterator(), first -> near(graph, first, poll)))
                .orElseGet(() -> Iter.flatMap(
                        polled(graph.find(), poll), triple -> List.of(triple.getSubject(), triple.getObject())
                                .iterator()));
        return Iter.distinct(terms);
    }

    /** Whether a path may begin at every term of the graph. */
    static boolean isAnywhere(Path path) {
        return firsts(path, true).isEmpty();
    }

    private static Iterator<Node> near(Graph graph, First first, Poll poll) {
        return Iter.map(
                polled(graph.find(Node.ANY, first.property, Node.ANY), poll),
                first.forward ? Triple::getSubject : Triple::getObject);
    }

    private static Iterator<Triple> polled(Iterator<Triple> triples, Poll poll) {
        return Iter.map(triples, triple -> {
            poll.step();
            return triple;
        });
    }

    /** Empty where it may begin anywhere. */
    private static Optional<List<First>> firsts(Path path, boolean forward) {
        if (path instanceof P_Link link) {
            return Optional.of(List.of(new First(link.getNode(), forward)));
        }
        if (path instanceof P_ReverseLink link) {
            return Optional.of(List.of(new First(link.getNode(), !forward)));
        }
        if (path instanceof P_Inverse inverse) {
            return firsts(inverse.getSubPath(), !forward);
        }
        if (path instanceof P_Seq sequence) {
            return firsts(forward ? sequence.getLeft() : sequence.getRight(), forward);
        }
        if (path instanceof P_Alt alternatives) {
            return both(alternatives, forward);
        }
        return hasLength(path) ? firsts(((P_Path1) path).getSubPath(), forward) : Optional.empty();
    }

    private static Optional<List<First>> both(P_Path2 path, boolean forward) {
        return firsts(path.getLeft(), forward).flatMap(left -> firsts(path.getRight(), forward)
                .map(right -> Stream.concat(left.stream(), right.stream()).toList()));
    }

    /** Whether it repeats its part at least once. */
    private static boolean hasLength(Path path) {
        return path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN
                || (path instanceof P_FixedLength fixed && fixed.getCount() > 0)
                || (path instanceof P_Mod bounded && bounded.getMin() > 0);
    }
}
