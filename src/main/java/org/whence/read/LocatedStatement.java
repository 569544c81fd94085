package org.whence.read;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.whence.model.Location;

/**
 * A statement as it was read. Owns no term.
 *
 * @param triple what it says
 * @param graph the graph that the file puts it in; empty for the file's default graph
 * @param location where it stands
 * @param subject where its subject is written, in the same file
 */
record LocatedStatement(Triple triple, Optional<Node> graph, Location location, Location subject) {}
