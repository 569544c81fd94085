package org.whence.causal;

/** How the source takes another voice's claim (wh:hostStance); {@link #NONE} where the claim is its own. */
public enum HostStance {
    NONE,
    ENDORSES,
    REPORTS,
    REJECTS
}
