package org.whence.causal;

/** How openly the passage says it (wh:explicitness); inferred means by the encoder. From the firmest down. */
public enum Explicitness {
    STATED,
    PARAPHRASED,
    INFERRED
}
