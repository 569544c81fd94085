package org.whence.causal;

/**
 * A factor with chains to, or from, two others.
 *
 * @param factor its number
 * @param toFirst the fewest steps between it and the first, not through the second
 * @param toSecond the fewest steps between it and the second, not through the first
 */
public record CommonFactor(int factor, int toFirst, int toSecond) {}
