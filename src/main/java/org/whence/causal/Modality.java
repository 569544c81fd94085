package org.whence.causal;

/** In what way a claim speaks of the world (wh:modality). */
public enum Modality {
    ACTUAL,
    COUNTERFACTUAL,
    EXPECTED,
    ANALOGY
}
