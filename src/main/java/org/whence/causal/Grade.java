package org.whence.causal;

/** How far a chain is stitched together, the closest first. */
public enum Grade {
    /** No step is claimed: every one holds by definition ({@link Relation#constitutive()}). */
    BY_DEFINITION("by definition"),
    /** One voice claims every step, in one paragraph; or there is but one claim, whether its place is known or not. */
    ONE_PARAGRAPH("one paragraph"),
    /** One voice, under one heading. */
    ONE_SECTION("one section"),
    /** One voice, but from place to place: stitched. Also where the places are not known. */
    ACROSS_SECTIONS("stitched across sections"),
    /** No voice claims every step: nobody asserted the chain. */
    ACROSS_VOICES("stitched across voices"),
    /** No account has every step; only where chains across accounts were asked for. */
    ACROSS_ACCOUNTS("stitched across accounts"),
    /** At least one step is the encoder's inference alone. */
    WITH_INFERRED_STEP("with an inferred step");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** What it is called, in a few words. */
    public String words() {
        return words;
    }
}
