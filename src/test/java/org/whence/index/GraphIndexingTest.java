package org.whence.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.HostStance;
import org.whence.causal.Modality;
import org.whence.causal.Sign;
import org.whence.causal.Stance;
import org.whence.model.Terms;

class GraphIndexingTest {
    private static final String LANTERN = "src/test/resources/accounts/lantern";
    private static final String ESSAY = "data/degeneration";
    private static final String ID = "https://w3id.org/whence/id/lantern/";

    private static BuiltGraphs built(String folder) {
        return BuiltGraphs.of(Path.of(folder));
    }

    private static CausalIndex index(BuiltGraphs built) {
        return GraphIndexing.of(built.graphs(), built.accounts());
    }

    @ParameterizedTest
    @ValueSource(strings = {LANTERN, ESSAY})
    void everyCausalClaimIsThereAndNothingElseThatAVoiceClaims(String folder) {
        BuiltGraphs built = built(folder);
        CausalIndex index = index(built);
        Set<String> claimed = subjects(built.asserted(), Terms.CAUSE);
        Set<String> indexed = index.claims()
                .filter(claim -> !index.isConstitutive(claim))
                .mapToObj(index::claimKey)
                .map(DomainSteps::restsOn)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(indexed).hasSizeGreaterThan(10).isEqualTo(claimed);
    }

    @ParameterizedTest
    @ValueSource(strings = {LANTERN, ESSAY})
    void edgesOfTheIndexAreTheEdgesThatTheRulesDerive(String folder) {
        BuiltGraphs built = built(folder);
        CausalIndex index = index(built);
        for (String relation : List.of("bearsOn", "contributedTo", "caused", "compelled", "weakened", "prevented")) {
            assertThat(edges(index, Terms.WH + relation))
                    .as(relation)
                    .isEqualTo(edges(built.derived(), Terms.WH + relation));
            assertThat(index.exactRelations()).contains(Terms.WH + relation);
        }
    }

    @Test
    void aRelationWithAnEdgeOfAnotherSourceIsNotExact() {
        BuiltGraphs built = built(LANTERN);
        built.asserted().add(iri(ID + "factor/a"), iri(Terms.WH + "caused"), iri(ID + "factor/b"));
        assertThat(index(built).exactRelations())
                .doesNotContain(Terms.WH + "caused")
                .contains(Terms.CONTRIBUTED_TO);
    }

    @Test
    void aRelationWithAnEdgeMoreOrLessThanItsClaimsIsNotExact() {
        BuiltGraphs more = built(LANTERN);
        more.derived().add(iri(ID + "factor/a"), iri(Terms.CONTRIBUTED_TO), iri(ID + "factor/b"));
        assertThat(index(more).exactRelations())
                .doesNotContain(Terms.CONTRIBUTED_TO)
                .contains(Terms.BEARS_ON);
        BuiltGraphs less = built(LANTERN);
        Triple edge = less.derived()
                .find(Node.ANY, iri(Terms.CONTRIBUTED_TO), Node.ANY)
                .next();
        less.derived().delete(edge);
        assertThat(index(less).exactRelations())
                .doesNotContain(Terms.CONTRIBUTED_TO)
                .contains(Terms.BEARS_ON);
    }

    @Test
    void domainRelationIsNotExactWhereItsOwnEdgesAreMoreThanItsSteps() {
        assertThat(index(built(ESSAY)).exactRelations())
                .doesNotContain("https://w3id.org/whence/degeneration#contributedToDegeneration");
    }

    /** So that nothing follows from the sides of an outcome. */
    private static BuiltGraphs withoutDimensions() {
        BuiltGraphs built = built(LANTERN);
        built.asserted().remove(Node.ANY, iri(Terms.DIMENSION_OF), Node.ANY);
        return built;
    }

    @Test
    void endsOfClaimsAreExactWhereAllThatHasThemIsIndexed() {
        assertThat(index(withoutDimensions()).exactEnds()).containsExactlyInAnyOrder(Terms.CAUSE, Terms.EFFECT);
    }

    @Test
    void endsOfClaimsAreNotExactWhereSomethingElseHasThem() {
        BuiltGraphs half = withoutDimensions();
        half.asserted().add(iri(ID + "claim/half"), iri(Terms.CAUSE), iri(ID + "factor/a"));
        assertThat(index(half).exactEnds()).containsExactly(Terms.EFFECT);
        BuiltGraphs elsewhere = withoutDimensions();
        elsewhere.derived().add(iri(ID + "claim/other"), iri(Terms.EFFECT), iri(ID + "factor/a"));
        assertThat(index(elsewhere).exactEnds()).containsExactly(Terms.CAUSE);
    }

    @Test
    void endsOfClaimsAreNotExactBesideStepsOfTheIndexItself() {
        assertThat(index(built(ESSAY)).exactEnds()).isEmpty();
    }

    @Test
    void claimKeepsHowItIsHeldAndWhereItStands() {
        CausalIndex index = index(built(LANTERN));
        List<CausalClaim> claims = index.claims().mapToObj(index::claimAt).toList();
        assertThat(claims).anySatisfy(claim -> assertThat(claim.stance()).isEqualTo(Stance.DENIES));
        assertThat(claims).anySatisfy(claim -> assertThat(claim.hostStance()).isEqualTo(HostStance.REJECTS));
        assertThat(claims).anySatisfy(claim -> assertThat(claim.modality()).isEqualTo(Modality.COUNTERFACTUAL));
        assertThat(claims).anySatisfy(claim -> assertThat(claim.causes()).hasSizeGreaterThan(1));
        assertThat(claims).filteredOn(claim -> claim.paragraph() > 0).hasSizeGreaterThan(10);
    }

    @Test
    void signsComeFromTheTreeOfRelations() {
        CausalIndex index = index(built(ESSAY));
        assertThat(sign(index, "compelled")).isEqualTo(Sign.POSITIVE);
        assertThat(sign(index, "weakened")).isEqualTo(Sign.NEGATIVE);
        assertThat(sign(index, "bearsOn")).isEqualTo(Sign.UNSIGNED);
    }

    @Test
    void anOutcomeConsistsOfItsDimensions() {
        BuiltGraphs built = built(ESSAY);
        CausalIndex index = index(built);
        assertThat(index.claims().filter(index::isConstitutive).count())
                .isEqualTo(built.asserted()
                        .find(Node.ANY, iri(Terms.DIMENSION_OF), Node.ANY)
                        .toList()
                        .size())
                .isPositive();
    }

    @Test
    void sameGraphsGiveTheSameIndex() {
        CausalIndex once = index(built(LANTERN));
        CausalIndex again = index(built(LANTERN));
        assertThat(once.claims().mapToObj(once::claimAt).toList())
                .isEqualTo(again.claims().mapToObj(again::claimAt).toList());
    }

    private static Sign sign(CausalIndex index, String name) {
        return index.relations()
                .relation(index.relations().code(Terms.WH + name))
                .sign();
    }

    private static Set<String> edges(CausalIndex index, String relation) {
        CausalView view = ClaimFilter.standard().over(Set.of(relation)).over(index);
        Set<String> edges = new TreeSet<>();
        for (int effect = 0; effect < index.factorCount(); effect++) {
            for (int claim : view.claimsOnto(effect)) {
                String to = index.factorKey(effect);
                Arrays.stream(index.causesOf(claim)).forEach(cause -> edges.add(index.factorKey(cause) + " " + to));
            }
        }
        return edges;
    }

    private static Set<String> edges(Graph graph, String relation) {
        return graph.find(Node.ANY, iri(relation), Node.ANY).toList().stream()
                .map(triple ->
                        triple.getSubject().getURI() + " " + triple.getObject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> subjects(Graph graph, String property) {
        return graph.find(Node.ANY, iri(property), Node.ANY).toList().stream()
                .map(triple -> triple.getSubject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
