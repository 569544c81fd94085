package org.whence.causal;

import java.util.List;

/** The table of relations that tests use: two levels under the one that chains run over, and some beside it. */
final class Relations {
    static final RelationTable TABLE = RelationTable.of(
            List.of(
                    new Relation("bearsOn", null, Sign.UNSIGNED),
                    new Relation("contributedTo", "bearsOn", Sign.POSITIVE),
                    new Relation("caused", "contributedTo", Sign.POSITIVE),
                    new Relation("triggered", "caused", Sign.POSITIVE),
                    new Relation("prevented", "bearsOn", Sign.NEGATIVE),
                    new Relation("weakened", "bearsOn", Sign.NEGATIVE),
                    new Relation("symptomOf", null, Sign.UNSIGNED)),
            "contributedTo");

    private Relations() {}

    /** A plain claim by the one voice of the one account. */
    static CausalClaim claim(String key, String causes, String relation, String effect) {
        return CausalClaim.of(key, List.of(causes.split("\\+", -1)), relation, effect, "essay", "author");
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
