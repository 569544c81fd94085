package org.whence.ask;

import org.apache.jena.graph.Node;

/**
 * The value that a parameter has in one asking. Owns no choice of it.
 *
 * @param parameter what the value is for
 * @param value the value
 * @param shown the value as people read it: a label and a short name, or the literal's text
 * @param label the value within a sentence: the label alone, or the literal's text
 * @param isDefault whether the asker left it to the question or the account
 */
public record Given(Parameter parameter, Node value, String shown, String label, boolean isDefault) {}
