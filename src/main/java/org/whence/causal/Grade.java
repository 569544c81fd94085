package org.whence.causal;

/** How far a chain is stitched together, the closest first. */
public enum Grade {
    /** No step is claimed: every one holds by definition ({@link Relation#constitutive()}). */
    BY_DEFINITION,
    /** One voice claims every step, in one paragraph. */
    ONE_PARAGRAPH,
    /** One voice, under one heading. */
    ONE_SECTION,
    /** One voice, but from place to place: stitched. Also where the places are not known. */
    ACROSS_SECTIONS,
    /** No voice claims every step: nobody asserted the chain. */
    ACROSS_VOICES,
    /** No account has every step; only where chains across accounts were asked for. */
    ACROSS_ACCOUNTS,
    /** At least one step is the encoder's inference alone. */
    WITH_INFERRED_STEP
}
