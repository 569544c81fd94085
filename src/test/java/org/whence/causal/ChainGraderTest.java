package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChainGraderTest {
    @Test
    void theGradeIsTheBestOfAllChoicesOfClaims() {
        EnumSet<Grade> met = EnumSet.noneOf(Grade.class);
        Cases.forEach(one -> {
            ChainGrader grader = new ChainGrader(one.view().index());
            for (String from : one.oracle().factors) {
                for (String to : one.oracle().factors) {
                    if (!from.equals(to)) {
                        new ChainFinder(one.view(), Deadline.none())
                                .find(one.number(from), one.number(to), 3)
                                .forEach(chain -> met.add(compare(one.view().index(), grader, chain)));
                    }
                }
            }
        });
        assertThat(met).isEqualTo(EnumSet.allOf(Grade.class));
    }

    @Test
    void stepsByDefinitionDoNotCount() {
        RelationTable relations = RelationTable.of(
                List.of(new Relation("helped", null, Sign.POSITIVE), new Relation("side", null, Sign.POSITIVE, true)),
                "helped");
        CausalIndexBuilder builder = new CausalIndexBuilder(relations);
        builder.addAll(List.of(
                CausalClaim.of("one", List.of("a"), "helped", "b", "account", "voice"),
                CausalClaim.of("b c", List.of("b"), "side", "c", "account", "account"))
                .stream());
        CausalIndex index = builder.build();
        CausalView view = ClaimFilter.standard().over(Set.of("helped", "side")).over(index);
        assertThat(grade(view, "a", "c").grade()).isEqualTo(Grade.ONE_PARAGRAPH);
        assertThat(grade(view, "a", "c").claims())
                .containsExactly(
                        index.claim("one").getAsInt(), index.claim("b c").getAsInt());
        assertThat(grade(view, "b", "c").grade()).isEqualTo(Grade.BY_DEFINITION);
    }

    private static GradedChain grade(CausalView view, String from, String to) {
        CausalIndex index = view.index();
        Chain chain = new ShortestChainFinder(view, Deadline.none())
                .find(index.factor(from).getAsInt(), index.factor(to).getAsInt(), 9)
                .orElseThrow();
        return new ChainGrader(index).grade(chain);
    }

    private static Grade compare(CausalIndex index, ChainGrader grader, Chain chain) {
        GradedChain graded = grader.grade(chain);
        Grade best = choices(chain, 0).stream()
                .map(choice -> gradeOf(claims(index, choice)))
                .min(Grade::compareTo)
                .orElseThrow();
        assertThat(graded.grade()).isEqualTo(best);
        assertThat(gradeOf(claims(index, graded.claims()))).isEqualTo(best);
        for (int i = 0; i < chain.length(); i++) {
            assertThat(chain.steps().get(i).claims()).contains(graded.claims().get(i));
        }
        return best;
    }

    private static List<CausalClaim> claims(CausalIndex index, List<Integer> numbers) {
        return numbers.stream().map(index::claimAt).toList();
    }

    private static List<List<Integer>> choices(Chain chain, int step) {
        if (step == chain.length()) {
            return List.of(List.of());
        }
        List<List<Integer>> choices = new ArrayList<>();
        for (List<Integer> rest : choices(chain, step + 1)) {
            for (int claim : chain.steps().get(step).claims()) {
                List<Integer> choice = new ArrayList<>(List.of(claim));
                choice.addAll(rest);
                choices.add(choice);
            }
        }
        return choices;
    }

    private static Grade gradeOf(List<CausalClaim> steps) {
        List<CausalClaim> claims =
                steps.stream().filter(step -> !Oracle.isDefinition(step)).toList();
        if (claims.isEmpty()) {
            return Grade.BY_DEFINITION;
        }
        if (claims.stream().anyMatch(claim -> claim.explicitness() == Explicitness.INFERRED)) {
            return Grade.WITH_INFERRED_STEP;
        }
        if (distinct(claims, CausalClaim::account) > 1) {
            return Grade.ACROSS_ACCOUNTS;
        }
        if (distinct(claims, CausalClaim::voice) > 1) {
            return Grade.ACROSS_VOICES;
        }
        boolean placed = claims.get(0).paragraph() > 0;
        if (claims.size() == 1 || (distinct(claims, CausalClaim::paragraph) == 1 && placed)) {
            return Grade.ONE_PARAGRAPH;
        }
        boolean headed = !claims.get(0).section().isEmpty();
        return headed && distinct(claims, CausalClaim::section) == 1 ? Grade.ONE_SECTION : Grade.ACROSS_SECTIONS;
    }

    private static int distinct(List<CausalClaim> claims, Function<CausalClaim, Object> what) {
        return claims.stream().map(what).collect(Collectors.toSet()).size();
    }
}
