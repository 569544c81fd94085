package org.whence.causal;

import java.util.List;

/**
 * A chain with the grade it deserves at best.
 *
 * @param chain all its claims
 * @param grade the closest grade that a choice of one claim a step can have
 * @param claims such a choice: for each step the number of one claim, or of a step by definition
 */
public record GradedChain(Chain chain, Grade grade, List<Integer> claims) {
    /** Keeps a copy. */
    public GradedChain {
        claims = List.copyOf(claims);
    }
}
