package org.whence.load;

/**
 * The plain edges that claims yield, by the rules direct-edges, aim-edges, symptom-edges and denied-edges of
 * {@code queries/derive/}; a test holds them to those. One claim at a time.
 */
final class EdgeDerivation {
    private final LoadTerms known;
    private final RelationClosure relations;
    private final Derivations derivations;
    private boolean otherAims;

    EdgeDerivation(LoadTerms known, RelationClosure relations, Derivations derivations) {
        this.known = known;
        this.relations = relations;
        this.derivations = derivations;
    }

    void derive(ClaimGroup claim) {
        boolean stands = claim.has(known.modality, known.actual)
                && !claim.has(known.hostStance, known.rejects)
                && !claim.has(known.explicitness, known.inferred);
        if (stands && claim.has(known.stance, known.asserts)) {
            edges(claim, known.cause, known.effect, known.bearsOn);
            edges(claim, known.cause, known.effect, known.aim);
            edges(claim, known.sign, known.signified, known.symptomOf);
        }
        if (stands && claim.has(known.stance, known.denies) && claim.count(known.cause) == 1) {
            denied(claim);
        }
    }

    /** Whether some aim was claimed by a relation of its own below wh:intendedToBringAbout. */
    boolean hasOtherAims() {
        return otherAims;
    }

    private void edges(ClaimGroup claim, int fromPart, int toPart, int top) {
        for (int r = 0; r < claim.count(known.relation); r++) {
            int relation = claim.value(known.relation, r);
            int[] above = relations.upTo(claim.graph(), relation, top);
            otherAims |= top == known.aim && relation != top && above.length > 0;
            for (int from : claim.values(fromPart)) {
                for (int to : claim.values(toPart)) {
                    for (int property : above) {
                        derivations.add(claim.graph(), from, property, to);
                    }
                }
            }
        }
    }

    private void denied(ClaimGroup claim) {
        for (int relation : claim.values(known.relation)) {
            if (relations.isUnder(claim.graph(), relation, known.contributedTo)) {
                for (int effect : claim.values(known.effect)) {
                    derivations.add(claim.graph(), claim.value(known.cause, 0), known.didNotCause, effect);
                }
            }
        }
    }
}
