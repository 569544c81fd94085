package org.whence.term;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.whence.model.Location;

/**
 * Where each statement of a graph was read: its own file and line, or those of its subject. Filled by the
 * reader; of a statement read twice the first place counts. Owns no statement.
 */
public final class Locations {
    private final Map<Triple, Location> statements = new HashMap<>();
    private final Map<Node, Location> subjects = new HashMap<>();

    /** Remembers where a statement was read. */
    public void add(Triple statement, Location location) {
        add(statement, location, location);
    }

    /** Remembers where a statement was read, and where its subject was written, which may be lines above. */
    public void add(Triple statement, Location location, Location subject) {
        statements.putIfAbsent(statement, location);
        subjects.merge(statement.getSubject(), subject, Locations::earlierInOneFile);
    }

    /** Remembers all that another reader remembered. */
    public void addAll(Locations others) {
        others.statements.forEach(this::add);
        others.subjects.forEach((subject, location) -> subjects.merge(subject, location, Locations::earlierInOneFile));
    }

    /** Where a statement was read; where its subject was, if the statement itself is not known. */
    public Optional<Location> of(Triple statement) {
        Location own = statements.get(statement);
        return own == null ? ofSubject(statement.getSubject()) : Optional.of(own);
    }

    /** Where the first statement about a subject was read. */
    public Optional<Location> ofSubject(Node subject) {
        return Optional.ofNullable(subjects.get(subject));
    }

    private static Location earlierInOneFile(Location known, Location next) {
        return next.file().equals(known.file()) && next.line() < known.line() ? next : known;
    }
}
