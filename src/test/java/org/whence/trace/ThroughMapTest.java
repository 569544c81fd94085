package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whence.causal.RootCauseFinder;
import org.whence.draw.CausalMap;
import org.whence.draw.MapArrow;
import org.whence.draw.MapFactor;

class ThroughMapTest {
    private static Optional<CausalMap> map(TraceView view, String factor) {
        return ThroughMap.of(view, view.graph().factor("of", factor));
    }

    @Test
    void chainsRunFromTheRootsThroughTheFactorToTheOutcome() {
        CausalMap map = map(TestCausalGraph.usual(), "factor:vote-abolished").orElseThrow();
        assertThat(map.title()).isEqualTo("Chains through the end of the annual vote to the decline of the Lamp Guild");
        assertThat(map.factors()).extracting(MapFactor::label).contains("the decline of the Lamp Guild");
        assertThat(map.factors().stream().filter(MapFactor::emphasised).map(MapFactor::label))
                .containsExactly("the end of the annual vote");
        assertThat(map.notes()).anyMatch(note -> note.contains("put together here"));
    }

    @Test
    void whatOnlyGoesRoundInACircleIsToldAndNotDrawn() {
        CausalMap map = map(TestCausalGraph.usual(), "factor:dark-lamps").orElseThrow();
        assertThat(map.title()).isEqualTo("Chains through the going out of the lamps on the Lower Quay");
        assertThat(map.factors())
                .extracting(MapFactor::label)
                .contains("the long storms", "the failure of the herring");
        assertThat(map.notes())
                .contains(
                        "No chain of claims leads on from it to the decline of the Lamp Guild.",
                        "What follows from it only leads back to it, in a circle, and is not drawn.");
    }

    @Test
    void beginningHasOnlyWhatFollowsAndTheOutcomeOnlyWhatLedToIt() {
        TraceView view = TestCausalGraph.usual();
        CausalMap beginning = map(view, "factor:herring-failure").orElseThrow();
        assertThat(beginning.arrows()).noneMatch(arrow -> arrow.to().endsWith("herring-failure"));
        assertThat(beginning.notes()).contains("No claim here leads to it: it is a beginning itself.");
        CausalMap outcome = map(view, "the decline of the Lamp Guild").orElseThrow();
        assertThat(outcome.title()).endsWith(", which the account sets out to explain");
        assertThat(outcome.arrows()).noneMatch(arrow -> arrow.from().stream().anyMatch(id -> outcome.factors().stream()
                .filter(MapFactor::emphasised)
                .anyMatch(factor -> factor.id().equals(id))));
    }

    @Test
    void factorThatNoClaimLeadsToOrOnFromHasNone() {
        assertThat(map(TestCausalGraph.usual(), "hope for the whalers")).isEmpty();
    }

    @Test
    void ofManyBeginningsAFewAreDrawnAndTheOthersCounted() {
        CausalGraph many = TestCausalGraph.ofClaims(30);
        TraceView view = new TraceView(many, TraceOptions.USUAL);
        CausalMap map = ThroughMap.of(view, view.words().factor("http://example.org/effect"))
                .orElseThrow();
        assertThat(map.arrows()).hasSize(4);
        assertThat(map.notes())
                .contains("Of the 30 beginnings that lead to it, 4 are drawn: the nearest of those more than one step"
                        + " away, then those next to it, while they fit.");
    }

    /** For every factor of a large account: small, and nothing is drawn that is not on a chain through the factor. */
    @Test
    void everyMapOfAnAccountIsSmallAndAllInItLeadsThroughItsFactor() {
        CausalGraph graph = TestCausalGraph.degeneration();
        TraceView view = new TraceView(graph, TraceOptions.USUAL);
        int drawn = 0;
        for (int number = 0; number < graph.index().factorCount(); number++) {
            FactorWords factor = view.words().factor(number);
            Optional<CausalMap> map = ThroughMap.of(view, factor);
            if (map.isPresent()) {
                drawn++;
                assertOnChains(map.get(), factor);
                assertBeginningsAreRoots(map.get(), factor, view);
            }
        }
        assertThat(drawn).isGreaterThan(100);
    }

    private static void assertOnChains(CausalMap map, FactorWords factor) {
        assertThat(map.factors()).as(factor.label()).hasSizeBetween(2, 16);
        Set<String> connected = reached(map, factor.iri(), arrow -> List.of(arrow.to()), MapArrow::from);
        connected.addAll(reached(map, factor.iri(), MapArrow::from, arrow -> List.of(arrow.to())));
        // What acts jointly with a factor on a chain stands beside it.
        map.arrows().stream()
                .filter(arrow -> connected.contains(arrow.to()))
                .forEach(arrow -> connected.addAll(arrow.from()));
        assertThat(map.factors()).extracting(MapFactor::id).as(factor.label()).allMatch(connected::contains);
    }

    private static void assertBeginningsAreRoots(CausalMap map, FactorWords factor, TraceView view) {
        Set<String> roots = new HashSet<>();
        new RootCauseFinder(view.claims(), view.deadline())
                .find(factor.number())
                .forEach(root -> roots.add(view.index().factorKey(root.factor())));
        Set<String> upstream = reached(map, factor.iri(), MapArrow::from, arrow -> List.of(arrow.to()));
        Set<String> ends = new HashSet<>();
        map.arrows().forEach(arrow -> ends.add(arrow.to()));
        long beginnings = upstream.stream()
                .filter(id -> !id.equals(factor.iri()) && !ends.contains(id))
                .filter(roots::contains)
                .count();
        boolean hasLoops = IntStream.of(view.claims().claimsOnto(factor.number()))
                .findAny()
                .isPresent();
        assertThat(beginnings).as(factor.label()).isLessThanOrEqualTo(8);
        assertThat(roots.isEmpty() || beginnings > 0 || !hasLoops)
                .as(factor.label())
                .isTrue();
    }

    /** From a factor along the arrows, one way. */
    private static Set<String> reached(
            CausalMap map, String start, Function<MapArrow, List<String>> next, Function<MapArrow, List<String>> here) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.pop();
            Stream<String> others = map.arrows().stream()
                    .filter(arrow -> here.apply(arrow).contains(at))
                    .flatMap(arrow -> next.apply(arrow).stream());
            others.filter(seen::add).forEach(open::push);
        }
        return seen;
    }
}
