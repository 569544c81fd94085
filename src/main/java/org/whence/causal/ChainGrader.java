package org.whence.causal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Grades a chain by how far it is stitched together. Several claims may stand on a step; the chain gets the closest
 * grade that some choice of one claim a step has, so a chain that one voice gives in one paragraph is graded so even
 * if others repeat parts of it elsewhere. A step that holds by definition has no voice and no place, and so does not
 * count. Linear in the claims of the chain for each voice and place on its first
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
        Optional<List<Integer>> definitions = choose(chain, none -> false);
        if (definitions.isPresent()) {
            return new GradedChain(chain, Grade.BY_DEFINITION, definitions.get());
        }
        IntPredicate open = claim -> index.explicitnessOf(claim) != Explicitness.INFERRED;
        if (choose(chain, open).isEmpty()) {
            return new GradedChain(
                    chain, Grade.WITH_INFERRED_STEP, choose(chain, any -> true).orElseThrow());
        }
        Optional<GradedChain> graded = Optional.empty();
        for (int speaker : onFirstClaimedStep(chain, open, index::speakerOf)) {
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
                .or(() -> asOneClaim(chain, voice))
                .or(() -> together(chain, Grade.ONE_SECTION, headed, index::sectionNumberOf))
                .or(() -> choose(chain, voice).map(claims -> new GradedChain(chain, Grade.ACROSS_SECTIONS, claims)));
    }

    /** Where all steps but one hold by definition: nobody had to put it together, wherever the one claim stands. */
    private Optional<GradedChain> asOneClaim(Chain chain, IntPredicate voice) {
        List<ChainStep> claimed = chain.steps().stream()
                .filter(step -> step.claims().stream().noneMatch(index::isConstitutive))
                .toList();
        return claimed.size() == 1
                ? choose(
                                chain,
                                claim -> voice.test(claim)
                                        && claimed.get(0).claims().contains(claim))
                        .map(claims -> new GradedChain(chain, Grade.ONE_PARAGRAPH, claims))
                : Optional.empty();
    }

    private GradedChain ofSeveralVoices(Chain chain, IntPredicate open) {
        return together(chain, Grade.ACROSS_VOICES, open, index::accountOf)
                .orElseGet(() -> new GradedChain(
                        chain, Grade.ACROSS_ACCOUNTS, choose(chain, open).orElseThrow()));
    }

    /** A choice in which all claims agree in something. */
    private Optional<GradedChain> together(Chain chain, Grade grade, IntPredicate among, IntUnaryOperator in) {
        for (int value : onFirstClaimedStep(chain, among, in)) {
            Optional<List<Integer>> claims = choose(chain, claim -> among.test(claim) && in.applyAsInt(claim) == value);
            if (claims.isPresent()) {
                return claims.map(choice -> new GradedChain(chain, grade, choice));
            }
        }
        return Optional.empty();
    }

    private Set<Integer> onFirstClaimedStep(Chain chain, IntPredicate among, IntUnaryOperator in) {
        ChainStep first = chain.steps().stream()
                .filter(step -> step.claims().stream().noneMatch(index::isConstitutive))
                .findFirst()
                .orElseThrow();
        Set<Integer> values = new LinkedHashSet<>();
        for (int claim : first.claims()) {
            if (among.test(claim)) {
                values.add(in.applyAsInt(claim));
            }
        }
        return values;
    }

    /** The first claim on each step that will do, or else its definition; empty where a step has neither. */
    private Optional<List<Integer>> choose(Chain chain, IntPredicate among) {
        List<Integer> claims = new ArrayList<>();
        for (ChainStep step : chain.steps()) {
            Optional<Integer> claim = step.claims().stream()
                    .filter(candidate -> index.isConstitutive(candidate) || among.test(candidate))
                    .findFirst();
            if (claim.isEmpty()) {
                return Optional.empty();
            }
            claims.add(claim.get());
        }
        return Optional.of(claims);
    }
}
