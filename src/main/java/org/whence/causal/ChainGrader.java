package org.whence.causal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Grades a chain by how far it is stitched together. Several claims may stand on a step; the chain gets the closest
 * grade that some choice of one claim a step has, so a chain that one voice gives in one paragraph is graded so even
 * if others repeat parts of it elsewhere. A step that holds by definition needs no claim and does not count. Linear in the claims of the chain for each voice and place on its first
 * step.
 */
public final class ChainGrader {
    private final CausalIndex index;

    /** Grades chains found on that index. */
    public ChainGrader(CausalIndex index) {
        this.index = index;
    }

    /** The chain with its grade, and the claims that earn it. */
    public GradedChain grade(Chain chain) {
        List<ChainStep> claimed = chain.steps().stream()
                .filter(step -> byDefinition(step).isEmpty())
                .toList();
        if (claimed.size() == chain.length()) {
            return gradeClaimed(chain);
        }
        Iterator<Integer> claims = List.<Integer>of().iterator();
        Grade grade = Grade.BY_DEFINITION;
        if (!claimed.isEmpty()) {
            GradedChain graded = gradeClaimed(new Chain(claimed));
            claims = graded.claims().iterator();
            grade = graded.grade();
        }
        List<Integer> choice = new ArrayList<>();
        for (ChainStep step : chain.steps()) {
            Optional<Integer> definition = byDefinition(step);
            choice.add(definition.isPresent() ? definition.get() : claims.next());
        }
        return new GradedChain(chain, grade, choice);
    }

    private Optional<Integer> byDefinition(ChainStep step) {
        return step.claims().stream().filter(index::isConstitutive).findFirst();
    }

    private GradedChain gradeClaimed(Chain chain) {
        IntPredicate open = claim -> index.explicitnessOf(claim) != Explicitness.INFERRED;
        if (choose(chain, open).isEmpty()) {
            return new GradedChain(
                    chain, Grade.WITH_INFERRED_STEP, choose(chain, any -> true).orElseThrow());
        }
        Optional<GradedChain> graded = Optional.empty();
        for (int speaker : onFirstStep(chain, open, index::speakerOf)) {
            Optional<GradedChain> byOne =
                    ofOneVoice(chain, claim -> open.test(claim) && index.speakerOf(claim) == speaker);
            if (byOne.isPresent()
                    && (graded.isEmpty()
                            || byOne.get().grade().compareTo(graded.get().grade()) < 0)) {
                graded = byOne;
            }
        }
        return graded.orElseGet(() -> ofSeveralVoices(chain, open));
    }

    private Optional<GradedChain> ofOneVoice(Chain chain, IntPredicate voice) {
        IntPredicate placed = claim -> voice.test(claim) && index.paragraphOf(claim) > 0;
        IntPredicate headed =
                claim -> voice.test(claim) && !index.sectionOf(claim).isEmpty();
        return together(chain, Grade.ONE_PARAGRAPH, placed, index::paragraphOf)
                .or(() -> together(chain, Grade.ONE_SECTION, headed, index::sectionNumberOf))
                .or(() -> choose(chain, voice).map(claims -> new GradedChain(chain, Grade.ACROSS_SECTIONS, claims)));
    }

    private GradedChain ofSeveralVoices(Chain chain, IntPredicate open) {
        return together(chain, Grade.ACROSS_VOICES, open, index::accountOf)
                .orElseGet(() -> new GradedChain(
                        chain, Grade.ACROSS_ACCOUNTS, choose(chain, open).orElseThrow()));
    }

    /** A choice in which all claims agree in something. */
    private Optional<GradedChain> together(Chain chain, Grade grade, IntPredicate among, IntUnaryOperator in) {
        for (int value : onFirstStep(chain, among, in)) {
            Optional<List<Integer>> claims = choose(chain, claim -> among.test(claim) && in.applyAsInt(claim) == value);
            if (claims.isPresent()) {
                return claims.map(choice -> new GradedChain(chain, grade, choice));
            }
        }
        return Optional.empty();
    }

    private static Set<Integer> onFirstStep(Chain chain, IntPredicate among, IntUnaryOperator in) {
        Set<Integer> values = new LinkedHashSet<>();
        for (int claim : chain.steps().get(0).claims()) {
            if (among.test(claim)) {
                values.add(in.applyAsInt(claim));
            }
        }
        return values;
    }

    /** The first claim on each step that will do; empty where a step has none. */
    private static Optional<List<Integer>> choose(Chain chain, IntPredicate among) {
        List<Integer> claims = new ArrayList<>();
        for (ChainStep step : chain.steps()) {
            Optional<Integer> claim = step.claims().stream().filter(among::test).findFirst();
            if (claim.isEmpty()) {
                return Optional.empty();
            }
            claims.add(claim.get());
        }
        return Optional.of(claims);
    }
}
