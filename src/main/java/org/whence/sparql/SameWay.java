package org.whence.sparql;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.Path;

/**
 * A step over one of several properties, all in the same direction: {@code p}, {@code ^p}, {@code p|q},
 * {@code ^(p|q)}. Repeated, it is one search of the index.
 *
 * @param properties IRIs
 * @param forward whether from subject to object
 */
record SameWay(Set<String> properties, boolean forward) {

    /** The step that a path is, if it is one. */
    static Optional<SameWay> of(Path path) {
        return of(path, true);
    }

    private static Optional<SameWay> of(Path path, boolean forward) {
        if (path instanceof P_Link link) {
            return Optional.of(new SameWay(Set.of(link.getNode().getURI()), forward));
        }
        if (path instanceof P_ReverseLink link) {
            return Optional.of(new SameWay(Set.of(link.getNode().getURI()), !forward));
        }
        if (path instanceof P_Inverse inverse) {
            return of(inverse.getSubPath(), !forward);
        }
        if (path instanceof P_Alt alternatives) {
            return of(alternatives.getLeft(), forward)
                    .flatMap(left -> of(alternatives.getRight(), forward).flatMap(left::and));
        }
        return Optional.empty();
    }

    private Optional<SameWay> and(SameWay other) {
        if (forward != other.forward) {
            return Optional.empty();
        }
        Set<String> both = new HashSet<>(properties);
        both.addAll(other.properties);
        return Optional.of(new SameWay(Set.copyOf(both), forward));
    }
}
