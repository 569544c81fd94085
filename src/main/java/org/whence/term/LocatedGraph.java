package org.whence.term;

import org.apache.jena.graph.Graph;

/**
 * A graph, and where each of its statements was read. Owns neither.
 *
 * @param graph the statements
 * @param locations their files and lines
 */
public record LocatedGraph(Graph graph, Locations locations) {}
