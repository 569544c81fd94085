package org.whence.causal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes an index from claims given one by one. The same claims in any order give the same index. For one thread,
 * and for one index.
 *
 * <p>Owns the taking in; {@link IndexLayout} owns the laying out.
 */
public final class CausalIndexBuilder {
    private final RelationTable relations;
    private final Interner factors = new Interner("factor");
    private final Map<Integer, CausalFactor> described = new HashMap<>();
    private final ClaimColumns claims;

    /** An empty one, for claims of the relations given. */
    public CausalIndexBuilder(RelationTable relations) {
        this.relations = relations;
        claims = new ClaimColumns(relations, factors);
    }

    /** Says what is known of a factor: needed for dates and absences only, claims bring their factors along. */
    public CausalIndexBuilder describe(CausalFactor factor) {
        described.put(factors.number(factor.key()), factor);
        return this;
    }

    /**
     * Takes in a claim.
     *
     * @throws IllegalArgumentException if its relation is not in the table
     */
    public CausalIndexBuilder add(CausalClaim claim) {
        claims.add(claim);
        return this;
    }

    /** Takes in claims; closes nothing. */
    public CausalIndexBuilder addAll(Stream<CausalClaim> all) {
        all.forEachOrdered(this::add);
        return this;
    }

    /**
     * The index of all that was given.
     *
     * @throws IllegalArgumentException if two claims have the same key
     */
    public CausalIndex build() {
        return new IndexLayout(relations, factors, described, claims).index();
    }
}
