package org.whence.causal;

/**
 * A factor between two others on a chain.
 *
 * @param factor its number
 * @param chain a shortest chain through it
 */
public record Mediator(int factor, Chain chain) {}
