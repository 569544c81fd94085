package org.whence.causal;

/** Which of several chains comes first. */
public enum ChainOrder {
    /** The fewest steps first. */
    SHORTEST_FIRST,
    /** The largest product of scores first; needs a score on every claim met. */
    STRONGEST_FIRST
}
