package org.whence.trace;

import java.util.ArrayList;
import java.util.List;
import org.whence.causal.CausalIndex;
import org.whence.causal.Chain;
import org.whence.causal.ChainGrader;
import org.whence.causal.ChainStep;
import org.whence.causal.ChronologyFinder;
import org.whence.causal.Grade;
import org.whence.causal.GradedChain;
import org.whence.causal.Sign;

/**
 * A chain in words.
 *
 * @param steps at least one
 * @param grade how far it is stitched together, at best
 * @param sign whether its beginning is said to help its end or to work against it
 * @param impossible where the dates given leave no room for it, one sentence each
 */
public record ChainWords(List<StepWords> steps, Grade grade, Sign sign, List<String> impossible) {
    /** Keeps copies. */
    public ChainWords {
        steps = List.copyOf(steps);
        impossible = List.copyOf(impossible);
    }

    /** The words for a chain that was found. */
    static ChainWords of(Chain chain, CausalIndex index, Wordbook words) {
        GradedChain graded = new ChainGrader(index).grade(chain);
        List<StepWords> steps = new ArrayList<>();
        for (int i = 0; i < chain.length(); i++) {
            ChainStep step = chain.steps().get(i);
            List<Integer> claims = new ArrayList<>(step.claims());
            claims.remove(graded.claims().get(i));
            claims.add(0, graded.claims().get(i));
            steps.add(new StepWords(
                    words.factor(step.cause()),
                    words.factor(step.effect()),
                    claims.stream().map(words::claim).toList()));
        }
        List<String> impossible = new ChronologyFinder(index)
                .find(chain).stream()
                        .map(order -> sentence(words.factor(order.cause()), words.factor(order.effect())))
                        .toList();
        return new ChainWords(steps, graded.grade(), chain.sign(), impossible);
    }

    private static String sentence(FactorWords cause, FactorWords effect) {
        return "Impossible in time by the dates given: " + effect.label() + " (" + effect.datesInBothStyles()
                + ") was over before " + cause.label() + " (" + cause.datesInBothStyles() + ") began.";
    }

    /** Where it begins. */
    public FactorWords from() {
        return steps.get(0).cause();
    }

    /** Where it ends. */
    public FactorWords to() {
        return steps.get(steps.size() - 1).effect();
    }

    /** The factors that it passes, ends included. */
    public List<FactorWords> factors() {
        List<FactorWords> factors = new ArrayList<>(List.of(from()));
        steps.forEach(step -> factors.add(step.effect()));
        return factors;
    }

    /** “3 steps”. */
    public String length() {
        return steps.size() == 1 ? "1 step" : steps.size() + " steps";
    }

    /** Whether a claim in it says that something was prevented or weakened. */
    boolean isSigned() {
        return sign != Sign.POSITIVE
                || steps.stream().flatMap(step -> step.claims().stream()).anyMatch(ClaimWords::worksAgainst);
    }

    /** What the signs along it come to, in a sentence. */
    String signSentence() {
        return switch (sign) {
            case POSITIVE -> "Taken together, what it begins with is said to help bring about what it ends with.";
            case NEGATIVE -> "Taken together, what it begins with is said to work against what it ends with.";
            case MIXED ->
                "The claims of a step do not agree whether it helps or works against; so the whole is undecided.";
            case UNSIGNED -> "A step says only that the one bears on the other, so the whole has no direction.";
        };
    }
}
