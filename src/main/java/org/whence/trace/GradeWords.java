package org.whence.trace;

import org.whence.causal.Grade;

/** What the grade of a chain is called, and what it means. Owns no grading. */
final class GradeWords {
    private GradeWords() {}

    /** In a few words, as under a picture. */
    static String brief(Grade grade) {
        return grade.words();
    }

    /** What a reader has to know of such a chain. */
    private static String meaning(Grade grade) {
        return switch (grade) {
            case BY_DEFINITION -> "nobody claims it, for the one is a side of the other";
            case ONE_PARAGRAPH -> "one voice claims every step, in one line of the text";
            case ONE_SECTION -> "one voice claims every step, in one section but not in one line";
            case ACROSS_SECTIONS -> "one voice claims every step, but in different places, and nowhere the whole";
            case ACROSS_VOICES -> "no voice claims every step, so nobody asserted the chain";
            case ACROSS_ACCOUNTS -> "no account has every step, so nobody asserted the chain";
            case WITH_INFERRED_STEP -> "a step is the encoder's own inference, which the source does not state";
        };
    }

    /** The same, shorter where there is but one step, and without a place where none is known. */
    static String meaning(ChainWords chain) {
        if (chain.steps().size() == 1 && chain.grade() == Grade.ONE_PARAGRAPH) {
            return "one voice claims it";
        }
        boolean isNowhere = chain.steps().stream()
                .map(step -> step.claims().get(0))
                .allMatch(claim -> claim.byDefinition() || claim.line() == 0);
        return isNowhere && chain.grade() == Grade.ACROSS_SECTIONS
                ? "one voice claims every step, in places that are not known, and nowhere the whole"
                : meaning(chain.grade());
    }

    /** Whether somebody had to put the chain together. */
    static boolean isStitched(Grade grade) {
        return grade.compareTo(Grade.ACROSS_SECTIONS) >= 0;
    }
}
