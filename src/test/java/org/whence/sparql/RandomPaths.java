package org.whence.sparql;

import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/** Paths of every form, at random. */
final class RandomPaths {
    private static final long UNBOUNDED = -1;

    private final Random random;
    private final List<Node> properties;
    private boolean counting;

    /**
     * Paths of these properties.
     *
     * @param counting whether a path may have one part that ARQ counts in a way of its own, in exponential time
     */
    RandomPaths(Random random, List<Node> properties, boolean counting) {
        this.random = random;
        this.properties = properties;
        this.counting = counting;
    }

    /** A path whose parts are nested at most so deep. */
    Path path(int depth) {
        if (depth == 0) {
            return new P_Link(property());
        }
        switch (random.nextInt(12)) {
            case 0:
                return new P_Link(property());
            case 1, 2:
                return new P_Seq(path(depth - 1), path(depth - 1));
            case 3:
                return new P_Alt(path(depth - 1), path(depth - 1));
            case 4, 5:
                return inverse(depth - 1);
            case 6:
                return excluding();
            case 7:
                return new P_ZeroOrOne(path(depth - 1));
            case 8:
                return new P_ZeroOrMore1(path(depth - 1));
            case 9, 10:
                return new P_OneOrMore1(path(depth - 1));
            default:
                return counting ? counted() : new P_OneOrMore1(path(depth - 1));
        }
    }

    private Node property() {
        return properties.get(random.nextInt(properties.size()));
    }

    /** Over no counting part: what ARQ counts differs with the direction. */
    private Path inverse(int depth) {
        boolean before = counting;
        counting = false;
        Path part = path(depth);
        counting = before;
        // An inverse of an inverse is written ^^, which cannot be read.
        return part instanceof P_Inverse ? part : new P_Inverse(part);
    }

    private Path excluding() {
        P_NegPropSet set = new P_NegPropSet();
        set.add(new P_Link(property()));
        if (random.nextBoolean()) {
            set.add(new P_ReverseLink(property()));
        }
        return set;
    }

    private Path counted() {
        counting = false;
        Path part = path(1);
        switch (random.nextInt(7)) {
            case 0:
                return PathFactory.pathFixedLength(part, random.nextInt(3));
            case 1:
                return PathFactory.pathMod(part, 0, 2);
            case 2:
                return PathFactory.pathMod(part, 1, 3);
            case 3:
                return PathFactory.pathMod(part, 2, UNBOUNDED);
            case 4:
                return PathFactory.pathMod(part, UNBOUNDED, 2);
            case 5:
                return PathFactory.pathZeroOrMoreN(part);
            default:
                return PathFactory.pathOneOrMoreN(part);
        }
    }

    /**
     * Whether ARQ must be asked in another form: for {@code ?x (^(a/b))+ ?y} it looks for the beginnings at the wrong
     * end (PathLib.calcStartingSet takes the left of a sequence either way).
     */
    static boolean hasInverseOfSequence(Path path) {
        return hasInverseOfSequence(path, false);
    }

    private static boolean hasInverseOfSequence(Path path, boolean inverse) {
        if (path instanceof P_Path1 one) {
            return hasInverseOfSequence(one.getSubPath(), inverse != path instanceof P_Inverse);
        }
        return path instanceof P_Path2 two
                && ((inverse && path instanceof P_Seq)
                        || hasInverseOfSequence(two.getLeft(), inverse)
                        || hasInverseOfSequence(two.getRight(), inverse));
    }

    /** The same path with every inverse carried down to the properties. */
    static Path carriedDown(Path path) {
        return carriedDown(path, false);
    }

    private static Path carriedDown(Path path, boolean inverse) {
        if (path instanceof P_Link) {
            return inverse ? new P_Inverse(path) : path;
        }
        if (path instanceof P_Inverse inner) {
            return carriedDown(inner.getSubPath(), !inverse);
        }
        if (path instanceof P_Seq sequence) {
            Path left = carriedDown(sequence.getLeft(), inverse);
            Path right = carriedDown(sequence.getRight(), inverse);
            return inverse ? new P_Seq(right, left) : new P_Seq(left, right);
        }
        if (path instanceof P_Alt alternatives) {
            return new P_Alt(
                    carriedDown(alternatives.getLeft(), inverse), carriedDown(alternatives.getRight(), inverse));
        }
        if (path instanceof P_ZeroOrOne one) {
            return new P_ZeroOrOne(carriedDown(one.getSubPath(), inverse));
        }
        if (path instanceof P_ZeroOrMore1 any) {
            return new P_ZeroOrMore1(carriedDown(any.getSubPath(), inverse));
        }
        if (path instanceof P_OneOrMore1 some) {
            return new P_OneOrMore1(carriedDown(some.getSubPath(), inverse));
        }
        if (path instanceof P_NegPropSet set && inverse) {
            P_NegPropSet turned = new P_NegPropSet();
            set.getFwdNodes().forEach(property -> turned.add(new P_ReverseLink(property)));
            set.getBwdNodes().forEach(property -> turned.add(new P_Link(property)));
            return turned;
        }
        return path;
    }
}
