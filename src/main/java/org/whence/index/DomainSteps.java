package org.whence.index;

import java.util.ArrayList;
import java.util.List;
import org.whence.causal.CausalClaim;
import org.whence.causal.RelationTable;
import org.whence.model.Terms;

/**
 * The steps that follow from what an outcome is said to consist in, one account's:
 *
 * <ul>
 *   <li>from each dimension to the outcome, by definition;
 *   <li>from the cause of a claim that something was weakened or prevented to the dimension that is its loss, by the
 *       domain's own relation: to erode a thing is to contribute to its loss (queries/derive/domain-links.rq).
 * </ul>
 *
 * <p>The key of such a step begins with the IRI that it rests on, a claim or a dimension, and goes on after a space,
 * which no IRI has: {@link #restsOn}. Owns no claim.
 */
public final class DomainSteps {
    private static final char AND = ' ';

    private final ClaimReading account;
    private final Statements asserted;
    private final List<Statements> everything;

    /**
     * The steps of one account.
     *
     * @param everything where dimensions and domain relations are looked up: the account's graph and the ontologies
     */
    DomainSteps(ClaimReading account, Statements asserted, List<Statements> everything) {
        this.account = account;
        this.asserted = asserted;
        this.everything = everything;
    }

    /** The IRI of the claim, or of the dimension, that a step of the index rests on: for a plain claim its own. */
    public static String restsOn(String key) {
        return CausalClaim.restsOn(key);
    }

    /** From each dimension to what it is a dimension of. */
    List<CausalClaim> byDefinition() {
        List<CausalClaim> steps = new ArrayList<>();
        for (String dimension : asserted.subjects(Terms.DIMENSION_OF)) {
            for (String outcome : asserted.iris(dimension, Terms.DIMENSION_OF)) {
                steps.add(CausalClaim.of(
                        dimension + AND + outcome,
                        List.of(dimension),
                        Terms.DIMENSION_OF,
                        outcome,
                        account.account(),
                        account.account()));
            }
        }
        return steps;
    }

    /** For each claim that something was weakened or prevented, the step to each dimension that is its loss. */
    List<CausalClaim> byLoss(List<CausalClaim> claims, RelationTable relations) {
        List<CausalClaim> steps = new ArrayList<>();
        for (CausalClaim claim : claims) {
            if (erodes(claim, relations)) {
                for (String dimension : asserted.subjects(Terms.LOSS_OF, claim.effect())) {
                    for (String outcome : asserted.iris(dimension, Terms.DIMENSION_OF)) {
                        linksOf(outcome).forEach(link -> steps.add(toDimension(claim, dimension, link)));
                    }
                }
            }
        }
        return steps;
    }

    private static boolean erodes(CausalClaim claim, RelationTable relations) {
        int relation = relations.code(claim.relation());
        return relations.isUnder(relation, relations.code(Terms.WEAKENED))
                || relations.isUnder(relation, relations.code(Terms.PREVENTED));
    }

    private List<String> linksOf(String outcome) {
        return everything.stream()
                .flatMap(graph -> graph.subjects(Terms.DERIVED_FOR, outcome).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static CausalClaim toDimension(CausalClaim claim, String dimension, String link) {
        return new CausalClaim(
                claim.key() + AND + dimension + AND + link,
                claim.causes(),
                link,
                dimension,
                claim.account(),
                claim.voice(),
                claim.stance(),
                claim.hostStance(),
                claim.modality(),
                claim.explicitness(),
                claim.score(),
                claim.paragraph(),
                claim.section());
    }
}
