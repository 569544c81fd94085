package org.whence.label;

import org.apache.jena.graph.Node;

/**
 * One name of one thing.
 *
 * @param thing its IRI
 * @param label the name as it is written
 * @param preferred whether it is the thing's main name, and not another one or a claim's sentence
 */
public record Named(Node thing, String label, boolean preferred) {}
