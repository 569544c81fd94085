package org.whence.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexBuilder;
import org.whence.causal.Explicitness;
import org.whence.causal.HostStance;
import org.whence.causal.Modality;
import org.whence.causal.Relation;
import org.whence.causal.RelationTable;
import org.whence.causal.Sign;
import org.whence.causal.Stance;
import org.whence.model.Terms;

/**
 * Random claims of two accounts, by relations p and, under it, q: the index of them all, and the edges of those that
 * stand, in each account's derived graph. Some are denied, inferred, joint, or made twice.
 */
final class RandomClaims {
    static final Set<String> ACCOUNTS =
            Set.of(RandomGraphs.iri("g1").getURI(), RandomGraphs.iri("g2").getURI());

    /** Of each account what it asserts and what is derived from it. */
    static final List<Node> GRAPHS = List.of(
            RandomGraphs.iri("g1"),
            RandomGraphs.iri("g2"),
            RandomGraphs.iri("g1/derived"),
            RandomGraphs.iri("g2/derived"));

    private static final String WIDER = RandomGraphs.PROPERTIES.get(0).getURI();
    private static final String NARROWER = RandomGraphs.PROPERTIES.get(1).getURI();

    private static final RelationTable RELATIONS = RelationTable.of(
            List.of(new Relation(WIDER, null, Sign.POSITIVE), new Relation(NARROWER, WIDER, Sign.POSITIVE)), WIDER);

    private final List<CausalClaim> claims = new ArrayList<>();

    RandomClaims(Random random, int count) {
        for (int i = 0; i < count; i++) {
            claims.add(claim(random, RandomGraphs.iri("claim" + i).getURI()));
        }
    }

    private RandomClaims() {}

    /** Not at random: from each of so many factors to each other. */
    static RandomClaims everyStep(int factors) {
        RandomClaims all = new RandomClaims();
        for (int i = 0; i < factors * factors; i++) {
            if (i / factors != i % factors) {
                all.claims.add(CausalClaim.of(
                        "claim" + i,
                        List.of(RandomGraphs.iri("t" + i / factors).getURI()),
                        WIDER,
                        RandomGraphs.iri("t" + i % factors).getURI(),
                        ACCOUNTS.iterator().next(),
                        "voice"));
            }
        }
        return all;
    }

    private static CausalClaim claim(Random random, String key) {
        List<String> causes =
                random.nextInt(5) == 0 ? List.of(factor(random), factor(random)) : List.of(factor(random));
        CausalClaim claim = CausalClaim.of(
                key,
                causes.stream().distinct().toList(),
                random.nextBoolean() ? WIDER : NARROWER,
                factor(random),
                RandomGraphs.any(random, ACCOUNTS.stream().sorted().toList()),
                "voice");
        switch (random.nextInt(8)) {
            case 0:
                return claim.held(Stance.DENIES, HostStance.NONE, Modality.ACTUAL, Explicitness.STATED);
            case 1:
                return claim.held(Stance.ASSERTS, HostStance.NONE, Modality.ACTUAL, Explicitness.INFERRED);
            default:
                return claim;
        }
    }

    private static String factor(Random random) {
        return RandomGraphs.any(random, RandomGraphs.THINGS.subList(0, 5)).getURI();
    }

    /** The same index, exact over who is cause and who is effect as well. */
    CausalIndex indexWithEnds() {
        return index().withExactEnds(Set.of(Terms.CAUSE, Terms.EFFECT));
    }

    /** Adds who is cause and effect of each claim to the graph of its account, whatever its standing. */
    void addEnds(DatasetGraph dataset) {
        for (CausalClaim claim : claims) {
            Node graph = NodeFactory.createURI(claim.account());
            claim.causes().forEach(cause -> dataset.add(edge(graph, claim.key(), Terms.CAUSE, cause)));
            dataset.add(edge(graph, claim.key(), Terms.EFFECT, claim.effect()));
        }
    }

    /** The index, exact over both relations. */
    CausalIndex index() {
        return new CausalIndexBuilder(RELATIONS)
                .addAll(claims.stream())
                .build()
                .withExactRelations(Set.of(WIDER, NARROWER));
    }

    /** Adds the edges, each to the derived graph of its account. */
    void addEdges(DatasetGraph dataset) {
        for (CausalClaim claim : claims) {
            if (claim.stance() == Stance.ASSERTS && claim.explicitness() != Explicitness.INFERRED) {
                Node graph = NodeFactory.createURI(claim.account() + "/derived");
                claim.causes().forEach(cause -> {
                    dataset.add(edge(graph, cause, WIDER, claim.effect()));
                    if (claim.relation().equals(NARROWER)) {
                        dataset.add(edge(graph, cause, NARROWER, claim.effect()));
                    }
                });
            }
        }
    }

    private static Quad edge(Node graph, String cause, String relation, String effect) {
        Triple triple = Triple.create(
                NodeFactory.createURI(cause), NodeFactory.createURI(relation), NodeFactory.createURI(effect));
        return Quad.create(graph, triple);
    }
}
