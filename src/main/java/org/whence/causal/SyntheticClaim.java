package org.whence.causal;

/**
 * One claim of {@link SyntheticClaims}, in numbers.
 *
 * @param number its place in the series, from 0
 * @param cause the number of a concept; from the size of the core on, a one-off
 * @param effect likewise, another one
 * @param newCause whether the cause is a one-off named here for the first time
 * @param newEffect whether the effect is
 * @param relation 0 to 3, each rarer than the one before
 * @param account from 0
 * @param hundredths the score, 1 to 100
 */
public record SyntheticClaim(
        long number,
        int cause,
        int effect,
        boolean newCause,
        boolean newEffect,
        int relation,
        int account,
        int hundredths) {}
