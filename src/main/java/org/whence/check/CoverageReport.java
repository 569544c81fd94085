package org.whence.check;

import java.util.List;
import java.util.Optional;

/**
 * How much of a source's text an account takes up. Holds no words of the text but names, numbers, dates and the first
 * few of a sentence that is missing. Owns no layout: {@link CoverageText}, {@link CoverageJson} and
 * {@link CoveragePage} have it.
 *
 * @param account the account's IRI
 * @param file the text
 * @param encodedFile whether it is the very file that was encoded
 * @param sentences all of them
 * @param sections shares by section, in order
 * @param paragraphs shares by line, in order
 * @param markers the note markers, and the account's citations without one
 * @param numbers all numbers, by place
 * @param names all capitalised names, by place
 * @param timeline the entries of the timeline, in order
 */
public record CoverageReport(
        String account,
        String file,
        boolean encodedFile,
        List<Sentence> sentences,
        List<Share> sections,
        List<Share> paragraphs,
        Markers markers,
        List<CoverageMention> numbers,
        List<CoverageMention> names,
        List<CoverageEntry> timeline) {

    /** What became of a sentence. */
    public enum State {
        /** Something is stated in a passage of it. */
        ANCHORED,
        /** Nothing is, and its form tells why that may be right. */
        NO_CLAIM,
        /** Nothing is, and nothing tells why. */
        MISSING
    }

    /**
     * One sentence.
     *
     * @param line the line it stands in, from 1, over the lines that are not empty
     * @param number which sentence of its line it is
     * @param start where it begins, in code points of the file
     * @param end after its last character
     * @param words how many words it has
     * @param covered how many of these are in passages with something stated
     * @param reason why it may have no claim
     * @param opening its first words, if it is missing; else empty
     * @param stated what is stated in it, by name
     */
    public record Sentence(
            int line,
            int number,
            int start,
            int end,
            int words,
            int covered,
            Optional<CoverageReason> reason,
            String opening,
            List<Stated> stated) {
        /** What became of it. */
        public State state() {
            if (covered > 0) {
                return State.ANCHORED;
            }
            return reason.isPresent() ? State.NO_CLAIM : State.MISSING;
        }
    }

    /**
     * A claim, a count or another thing that is stated somewhere.
     *
     * @param iri what it is
     * @param name its IRI, shortened as messages write it
     */
    public record Stated(String iri, String name) {}

    /**
     * The share of words that are taken up.
     *
     * @param name the section or the line's number
     */
    public record Share(String name, int words, int covered) {
        /** In hundredths, rounded down: 100 only if all is. */
        public int percent() {
            return words == 0 ? 0 : covered * 100 / words;
        }
    }

    /**
     * The note markers.
     *
     * @param found the numbers of markers that the account has a citation for
     * @param withoutCitation the numbers of the other markers
     * @param withoutMarker the numbers of citations whose marker is not in the text
     */
    public record Markers(List<Integer> found, List<Integer> withoutCitation, List<Integer> withoutMarker) {}

    /** The sentences in one state. */
    public List<Sentence> sentences(State state) {
        return sentences.stream().filter(one -> one.state() == state).toList();
    }

    /** The numbers that nothing accounts for. */
    public List<CoverageMention> numbersMissing() {
        return numbers.stream().filter(one -> !one.accounted()).toList();
    }

    /** The names that nothing accounts for. */
    public List<CoverageMention> namesMissing() {
        return names.stream().filter(one -> !one.accounted()).toList();
    }

    /** The entries of the timeline that lack a dated factor. */
    public List<CoverageEntry> entriesMissing() {
        return timeline.stream().filter(entry -> !entry.isWhole()).toList();
    }

    /** The share of all words. */
    public Share whole() {
        return new Share(
                "",
                paragraphs.stream().mapToInt(Share::words).sum(),
                paragraphs.stream().mapToInt(Share::covered).sum());
    }

    /** Whether nothing is missing; shares of words do not count. */
    public boolean isWhole() {
        return sentences(State.MISSING).isEmpty()
                && markers.withoutCitation().isEmpty()
                && markers.withoutMarker().isEmpty()
                && numbersMissing().isEmpty()
                && namesMissing().isEmpty()
                && entriesMissing().isEmpty();
    }
}
