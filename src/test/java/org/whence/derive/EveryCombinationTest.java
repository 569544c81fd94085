package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.Terms;

/**
 * Every combination of what decides whether a claim yields an edge, against the same rule in plain Java: once
 * with a pair of factors for each claim, so that a wrong edge cannot hide behind a right one, and again with few
 * factors, so that claims meet.
 */
class EveryCombinationTest {
    private static final String EX = "http://example.org/";
    private static final String NONE = "";
    private static final String DOMAIN_LINK = EX + "ruined";

    private static final List<String> STANCES = List.of("asserts", "denies", "entertains");
    private static final List<String> HOST_STANCES = List.of(NONE, "endorses", "reports", "rejects");
    private static final List<String> MODALITIES = List.of("actual", "counterfactual", "expected", "analogy");
    private static final List<String> EXPLICITNESS = List.of(NONE, "stated", "paraphrased", "inferred");
    private static final List<String> EFFECTS = List.of("plain", "ruin", "side", "wealth");

    /** Each relation with those above it, as the vocabulary draws the tree. */
    private static final Map<String, List<String>> ABOVE = Map.ofEntries(
            Map.entry(Terms.WH + "bearsOn", List.of("bearsOn")),
            Map.entry(Terms.WH + "contributedTo", List.of("contributedTo", "bearsOn")),
            Map.entry(Terms.WH + "caused", List.of("caused", "contributedTo", "bearsOn")),
            Map.entry(Terms.WH + "enabled", List.of("enabled", "contributedTo", "bearsOn")),
            Map.entry(Terms.WH + "triggered", List.of("triggered", "contributedTo", "bearsOn")),
            Map.entry(Terms.WH + "compelled", List.of("compelled", "contributedTo", "bearsOn")),
            Map.entry(Terms.WH + "motivated", List.of("motivated", "contributedTo", "bearsOn")),
            Map.entry(Terms.WH + "prevented", List.of("prevented", "bearsOn")),
            Map.entry(Terms.WH + "weakened", List.of("weakened", "bearsOn")),
            Map.entry(Terms.WH + "symptomOf", List.of("symptomOf")),
            Map.entry(Terms.WH + "intendedToBringAbout", List.of("intendedToBringAbout")),
            Map.entry(Terms.WH + "didNotCause", List.of()),
            Map.entry(DOMAIN_LINK, List.of(DOMAIN_LINK, "contributedTo", "bearsOn")));

    private record Claim(
            Set<String> causes,
            String relation,
            String effect,
            String stance,
            String hostStance,
            String modality,
            String explicitness,
            boolean isSymptom) {

        boolean stands(String stanceWanted) {
            return stance.equals(stanceWanted)
                    && !hostStance.equals("rejects")
                    && modality.equals("actual")
                    && !explicitness.equals("inferred");
        }

        boolean isUnder(String relationAbove) {
            return ABOVE.get(relation).contains(relationAbove);
        }

        boolean erodes() {
            return isUnder("weakened") || isUnder("prevented");
        }
    }

    @Test
    void claimYieldsExactlyTheEdgesThatTheVocabularySays() {
        List<Claim> claims = everyCombination();
        assertThat(claims).hasSize(3 * 4 * 4 * 4 * 13 * 4 * 3);
        assertThat(derived(claims)).isEqualTo(expected(claims));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void claimsThatMeetDoNotChangeWhatEachYields(long seed) {
        Random random = new Random(seed);
        List<Claim> all = everyCombination();
        List<Claim> claims = Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(400)
                .map(claim -> new Claim(
                        claim.causes().stream()
                                .map(cause -> "f" + random.nextInt(12))
                                .collect(Collectors.toSet()),
                        claim.relation(),
                        random.nextInt(3) == 0 ? base(claim.effect()) : "f" + random.nextInt(12),
                        claim.stance(),
                        claim.hostStance(),
                        claim.modality(),
                        claim.explicitness(),
                        claim.isSymptom()))
                .toList();
        assertThat(derived(claims)).isEqualTo(expected(claims));
    }

    /** The rule of the vocabulary ("Which claims yield an edge", "The domain link"), without a query. */
    private static Set<String> expected(List<Claim> claims) {
        Set<String> edges = new TreeSet<>();
        for (Claim claim : claims) {
            for (String cause : claim.causes()) {
                if (claim.stands("asserts") && claim.isSymptom() == claim.isUnder("symptomOf")) {
                    ABOVE.get(claim.relation()).forEach(relation -> edges.add(edge(cause, relation, claim.effect())));
                }
                if (claim.stands("asserts") && !claim.isSymptom()) {
                    domainTarget(claim).forEach(target -> ABOVE.get(DOMAIN_LINK)
                            .forEach(relation -> edges.add(edge(cause, relation, target))));
                }
                if (claim.stands("denies")
                        && !claim.isSymptom()
                        && claim.isUnder("contributedTo")
                        && claim.causes().size() == 1) {
                    edges.add(edge(cause, "didNotCause", claim.effect()));
                }
            }
        }
        return edges;
    }

    private static Stream<String> domainTarget(Claim claim) {
        boolean contributes =
                claim.isUnder("contributedTo") && Set.of("ruin", "side").contains(claim.effect());
        boolean erodesWhatWasLost = claim.erodes() && claim.effect().equals("wealth");
        return contributes ? Stream.of(claim.effect()) : erodesWhatWasLost ? Stream.of("side") : Stream.empty();
    }

    private static List<Claim> everyCombination() {
        List<Claim> claims = new ArrayList<>();
        for (String stance : STANCES) {
            for (String hostStance : HOST_STANCES) {
                for (String modality : MODALITIES) {
                    for (String explicitness : EXPLICITNESS) {
                        for (String relation : new TreeSet<>(ABOVE.keySet())) {
                            for (String effect : EFFECTS) {
                                for (int kind = 0; kind < 3; kind++) {
                                    int n = claims.size();
                                    claims.add(new Claim(
                                            kind == 1 ? Set.of("c" + n, "d" + n) : Set.of("c" + n),
                                            relation,
                                            effect.equals("plain") ? "e" + n : effect,
                                            stance,
                                            hostStance,
                                            modality,
                                            explicitness,
                                            kind == 2));
                                }
                            }
                        }
                    }
                }
            }
        }
        return claims;
    }

    private static String base(String effect) {
        return EFFECTS.contains(effect) ? effect : "f0";
    }

    private static Set<String> derived(List<Claim> claims) {
        Graph asserted = Derived.parse(":ruined rdfs:subPropertyOf wh:contributedTo ; wh:derivedFor :ruin . "
                + ":side wh:dimensionOf :ruin ; wh:lossOf :wealth .");
        for (int i = 0; i < claims.size(); i++) {
            add(asserted, EX + "claim" + i, claims.get(i));
        }
        Set<String> relations =
                ABOVE.keySet().stream().map(EveryCombinationTest::shortName).collect(Collectors.toSet());
        return Derived.deriver().derive(asserted, Derived.ontology()).stream()
                .filter(triple ->
                        relations.contains(shortName(triple.getPredicate().getURI())))
                .map(triple -> edge(
                        shortName(triple.getSubject().getURI()),
                        shortName(triple.getPredicate().getURI()),
                        shortName(triple.getObject().getURI())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(Graph graph, String iri, Claim claim) {
        String from = claim.isSymptom() ? "sign" : "cause";
        claim.causes().forEach(cause -> add(graph, iri, from, EX + cause));
        add(graph, iri, "relation", claim.relation());
        add(graph, iri, claim.isSymptom() ? "signified" : "effect", EX + claim.effect());
        add(graph, iri, "stance", Terms.WH + claim.stance());
        add(graph, iri, "modality", Terms.WH + claim.modality());
        if (!claim.hostStance().equals(NONE)) {
            add(graph, iri, "hostStance", Terms.WH + claim.hostStance());
        }
        if (!claim.explicitness().equals(NONE)) {
            add(graph, iri, "explicitness", Terms.WH + claim.explicitness());
        }
    }

    private static void add(Graph graph, String subject, String property, String object) {
        graph.add(
                NodeFactory.createURI(subject),
                NodeFactory.createURI(Terms.WH + property),
                NodeFactory.createURI(object));
    }

    private static String edge(String from, String relation, String to) {
        return from + " " + shortName(relation) + " " + to;
    }

    private static String shortName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
