package org.whence.causal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private final Interner accounts = new Interner("account");
    private final Interner voices = new Interner("voice");
    private final Interner sections = new Interner("section");
    private final List<String> keys = new ArrayList<>();
    private final Map<Integer, CausalFactor> described = new HashMap<>();
    private final ClaimColumns claims = new ClaimColumns();

    /** An empty one, for claims of the relations given. */
    public CausalIndexBuilder(RelationTable relations) {
        this.relations = relations;
        sections.number("");
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
        keys.add(claim.key());
        int effect = factors.number(claim.effect());
        claim.causes().stream().distinct().forEach(cause -> claims.cause(factors.number(cause)));
        claims.add(
                ClaimTraits.pack(
                        claim.stance(),
                        claim.hostStance(),
                        claim.modality(),
                        claim.explicitness(),
                        relations.code(claim.relation())),
                effect,
                accounts.number(claim.account()),
                voices.number(claim.voice()),
                claim.score(),
                claim.paragraph(),
                sections.number(claim.section()));
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
        IndexNames names = new IndexNames(
                factors.sorted(), NameSorter.of("claim", keys), accounts.sorted(), voices.sorted(), sections.sorted());
        return new IndexLayout(relations, names, keys, described, claims).index();
    }
}
