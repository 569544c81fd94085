package org.whence.causal;

/** How causes stand together in a what-if: the map does not say whether one would have been enough. */
public enum Reading {
    /** Any one cause suffices, those of a joint claim included. */
    ANY_CAUSE,
    /** Any one claim suffices, but only with all the causes that it names jointly. */
    ALL_OF_A_CLAIM
}
