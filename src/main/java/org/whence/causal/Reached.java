package org.whence.causal;

/**
 * A factor that a search came upon.
 *
 * @param factor its number
 * @param distance the fewest steps to it
 */
public record Reached(int factor, int distance) {}
