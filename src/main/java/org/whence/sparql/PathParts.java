package org.whence.sparql;

import java.util.stream.Stream;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** The parts that a path is written of. */
final class PathParts {
    private PathParts() {}

    /** The path itself, its parts, their parts, and so on. */
    static Stream<Path> of(Path path) {
        if (path instanceof P_Path1 one) {
            return Stream.concat(Stream.of(path), of(one.getSubPath()));
        }
        if (path instanceof P_Path2 two) {
            return Stream.concat(Stream.of(path), Stream.concat(of(two.getLeft()), of(two.getRight())));
        }
        return Stream.of(path);
    }
}
