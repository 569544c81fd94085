package org.whence.causal;

/** How a voice holds its claim (wh:stance). */
public enum Stance {
    ASSERTS,
    DENIES,
    ENTERTAINS
}
