package org.whence.causal;

import java.util.List;

/** The table of relations that tests use: two levels under the one that chains run over, and some beside it. */
final class Relations {
    /** What an outcome consists of, by definition. */
    static final String DIMENSION_OF = "dimensionOf";

    static final RelationTable TABLE = RelationTable.of(
            List.of(
                    new Relation("bearsOn", null, Sign.UNSIGNED),
                    new Relation("contributedTo", "bearsOn", Sign.POSITIVE),
                    new Relation("caused", "contributedTo", Sign.POSITIVE),
                    new Relation("triggered", "caused", Sign.POSITIVE),
                    new Relation("prevented", "bearsOn", Sign.NEGATIVE),
                    new Relation("weakened", "bearsOn", Sign.NEGATIVE),
                    new Relation("symptomOf", null, Sign.UNSIGNED),
                    new Relation("addedToLoss", "contributedTo", Sign.POSITIVE),
                    new Relation(DIMENSION_OF, null, Sign.POSITIVE, true)),
            "contributedTo");

    private Relations() {}

    /** A plain claim by the one voice of the one account. */
    static CausalClaim claim(String key, String causes, String relation, String effect) {
        return CausalClaim.of(key, List.of(causes.split("\\+", -1)), relation, effect, "essay", "author");
    }

    /** The step by definition from a dimension to an outcome. */
    static CausalClaim definition(String dimension, String outcome) {
        return CausalClaim.of(dimension + " " + outcome, List.of(dimension), DIMENSION_OF, outcome, "essay", "essay");
    }

    /** A further step of a claim, to what its effect is the loss of. */
    static CausalClaim loss(CausalClaim claim, String dimension) {
        return new CausalClaim(
                claim.key() + " " + dimension,
                claim.causes(),
                "addedToLoss",
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

    /** An index of claims written as "a+b>c", each caused; keys "1", "2" and so on. */
    static CausalIndex index(String... steps) {
        CausalIndexBuilder builder = new CausalIndexBuilder(TABLE);
        for (int i = 0; i < steps.length; i++) {
            String[] ends = steps[i].split(">", -1);
            builder.add(claim(Integer.toString(i + 1), ends[0], "caused", ends[1]));
        }
        return builder.build();
    }

    /** The same, seen by default. */
    static CausalView view(String... steps) {
        return ClaimFilter.standard().over(index(steps));
    }
}
