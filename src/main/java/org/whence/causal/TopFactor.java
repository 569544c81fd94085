package org.whence.causal;

/**
 * A factor with the number of claims that name it.
 *
 * @param factor its number
 * @param claims how many claims; a measure of volume, never of strength
 */
public record TopFactor(int factor, int claims) {}
