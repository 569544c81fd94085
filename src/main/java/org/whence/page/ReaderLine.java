package org.whence.page;

import java.util.List;

/**
 * One line of a source, as the reader shows it. Owns no markup.
 *
 * @param number from 1, over the lines that are not empty
 * @param section the section that begins with it; empty where the one before it goes on
 * @param sentences in order; none where nothing is known of the line
 * @param hasText whether the words of the line are shown
 */
record ReaderLine(int number, String section, List<Sentence> sentences, boolean hasText) {
    /**
     * One sentence.
     *
     * @param number which sentence of the line it is, from 1; 0 for the line as a whole
     * @param text its words; empty where they are not at hand or not to be shown
     * @param state {@code anchored}, {@code no-claim} or {@code missing}; empty where the words are not shown
     * @param why where no claim stands: why that may be right
     * @param words how many words it has; 0 where that is not known
     * @param claims what is stated in it, each thing where it is stated first
     * @param described what it speaks of besides
     */
    record Sentence(
            int number,
            String text,
            String state,
            String why,
            int words,
            List<ReaderClaim> claims,
            List<Link> described) {}

    /** How many things are stated in it. */
    public int count() {
        return sentences.stream().mapToInt(sentence -> sentence.claims().size()).sum();
    }
}
