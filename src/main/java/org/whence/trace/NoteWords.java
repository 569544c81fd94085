package org.whence.trace;

/**
 * A note that a claim cites.
 *
 * @param number as the source numbers it
 * @param atHand whether the note's text is at hand
 */
public record NoteWords(int number, boolean atHand) {

    /** “note 3, not at hand”. */
    public String shown() {
        return "note " + number + (atHand ? "" : ", not at hand");
    }
}
