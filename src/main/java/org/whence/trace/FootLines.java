package org.whence.trace;

import java.util.List;

/** The sentences that several answers end with. */
final class FootLines {
    /** What every answer that shows claims has to say. */
    static final String ABOUT_CLAIMS =
            "This is about claims in a text, not about history; the number of claims is no measure of strength.";

    private FootLines() {}

    /** What an answer that shows chains has to say: of those that are stitched, and of all. */
    static List<String> ofChains(String chain, List<ChainWords> chains) {
        return chains.stream().anyMatch(one -> GradeWords.isStitched(one.grade()))
                ? List.of("A " + chain + " that is stitched together was asserted by nobody as a whole.", ABOUT_CLAIMS)
                : List.of(ABOUT_CLAIMS);
    }
}
