package org.whence.causal;

import java.util.List;

/**
 * What every chain between two factors passes.
 *
 * @param factors numbers of factors, ends not included, in the order in which every chain passes them
 * @param claims numbers of claims that every chain rests on, in that order; a step that several claims make is on
 *     none of them alone, and one that holds by definition on none
 */
public record Necessary(List<Integer> factors, List<Integer> claims) {
    /** Keeps copies. */
    public Necessary {
        factors = List.copyOf(factors);
        claims = List.copyOf(claims);
    }
}
