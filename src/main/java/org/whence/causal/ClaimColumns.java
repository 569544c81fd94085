package org.whence.causal;

/** The claims that a builder has been given, column by column, in order of arrival; names as numbers. */
final class ClaimColumns {
    /** The number of the empty name of a section. */
    static final int NO_SECTION = 0;

    private final IntList causeStarts = new IntList();
    private final IntList causes = new IntList();
    private final IntList effects = new IntList();
    private final IntList traits = new IntList();
    private final IntList account = new IntList();
    private final IntList voice = new IntList();
    private final IntList section = new IntList();
    private final IntList paragraphs = new IntList();
    private final IntList scores = new IntList();
    boolean anyScore;
    boolean anyParagraph;
    boolean anySection;

    ClaimColumns() {
        causeStarts.add(0);
    }

    /** Adds a cause of the claim that {@link #add} will end. */
    ClaimColumns cause(int factor) {
        causes.add(factor);
        return this;
    }

    void add(int packedTraits, int effect, int ofAccount, int ofVoice, double score, int paragraph, int ofSection) {
        causeStarts.add(causes.size());
        traits.add(packedTraits);
        effects.add(effect);
        account.add(ofAccount);
        voice.add(ofVoice);
        section.add(ofSection);
        paragraphs.add(paragraph);
        scores.add(Float.floatToRawIntBits((float) score));
        anyScore |= !Double.isNaN(score);
        anyParagraph |= paragraph > 0;
        anySection |= ofSection != NO_SECTION;
    }

    /** Gives each relation the code at its number. */
    void recode(int[] codes) {
        for (int claim = 0; claim < size(); claim++) {
            traits.set(
                    claim, ClaimTraits.withRelation(traits.get(claim), codes[ClaimTraits.relation(traits.get(claim))]));
        }
    }

    int size() {
        return effects.size();
    }

    /** How many pairs of claim and cause there are. */
    int slots() {
        return causes.size();
    }

    int firstCause(int claim) {
        return causeStarts.get(claim);
    }

    int endOfCauses(int claim) {
        return causeStarts.get(claim + 1);
    }

    int causeAt(int position) {
        return causes.get(position);
    }

    int effect(int claim) {
        return effects.get(claim);
    }

    int traits(int claim) {
        return traits.get(claim);
    }

    int account(int claim) {
        return account.get(claim);
    }

    int voice(int claim) {
        return voice.get(claim);
    }

    int section(int claim) {
        return section.get(claim);
    }

    int paragraph(int claim) {
        return paragraphs.get(claim);
    }

    float score(int claim) {
        return Float.intBitsToFloat(scores.get(claim));
    }
}
