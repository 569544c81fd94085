package org.whence.causal;

import java.util.ArrayList;
import java.util.List;

/** The claims that a builder has been given, column by column, in order of arrival; names as interned numbers. */
final class ClaimColumns {
    private final RelationTable relations;
    private final Interner factors;
    final Interner accounts = new Interner("account");
    final Interner voices = new Interner("voice");
    final Interner sections = new Interner("section");
    final List<String> keys = new ArrayList<>();
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

    ClaimColumns(RelationTable relations, Interner factors) {
        this.relations = relations;
        this.factors = factors;
        causeStarts.add(0);
        sections.number("");
    }

    void add(CausalClaim claim) {
        keys.add(claim.key());
        traits.add(ClaimTraits.pack(
                claim.stance(),
                claim.hostStance(),
                claim.modality(),
                claim.explicitness(),
                relations.code(claim.relation())));
        effects.add(factors.number(claim.effect()));
        claim.causes().stream().distinct().forEach(cause -> causes.add(factors.number(cause)));
        causeStarts.add(causes.size());
        account.add(accounts.number(claim.account()));
        voice.add(voices.number(claim.voice()));
        section.add(sections.number(claim.section()));
        paragraphs.add(claim.paragraph());
        scores.add(Float.floatToRawIntBits((float) claim.score()));
        anyScore |= claim.hasScore();
        anyParagraph |= claim.paragraph() > 0;
        anySection |= !claim.section().isEmpty();
    }

    int size() {
        return keys.size();
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

    int cause(int position) {
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
