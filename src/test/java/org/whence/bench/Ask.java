package org.whence.bench;

/**
 * A question with its ends.
 *
 * @param from the IRI of A; empty where the question has no such end
 * @param effect the IRI of X
 */
record Ask(Question question, String from, String effect) {}
